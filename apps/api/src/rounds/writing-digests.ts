import type { AccountLine } from '@cadans/contracts/portfolio';
import type { Language } from '@cadans/contracts/session';
import type { DigestAccount } from '@cadans/domain/digest-of-accounts';
import { digestMail } from '../digests/digest-mail.js';
import { contentOf, type DigestSources } from '../digests/digest-of-person.js';
import type { MailLinks } from '../mail/mail-links.js';
import type { Summaries } from '../portfolio/summaries.js';
import type { WriteDigest } from './digest-round.js';
import type { Belonging } from './people.js';
import type { RoundFacts } from './round-facts.js';

/** What digests are written from. */
export interface Material {
  readonly facts: RoundFacts;
  readonly summaries: Pick<Summaries, 'bringUpToDate'>;
  readonly links: MailLinks;
}

/** Writes digests from the facts of organisations and the summaries of accounts. */
export function writingDigests({ facts, summaries, links }: Material): WriteDigest {
  const sources: DigestSources = {
    facts: ({ organisationId, timeZone }) => facts.read(organisationId, timeZone),
    account: (of) => accountOf(summaries, of),
  };
  return async (_, due) => {
    const content = await contentOf(due, sources);
    if (!content) return null;
    const { organisationId, memberId, name } = due.home;
    const written = (language: Language) =>
      digestMail({
        ...content,
        name,
        language,
        week: due.week,
        address: links.to('/').slice(0, -1),
        unsubscribeHref: links.unsubscribe({ organisationId, memberId, kind: 'weekly_digest' }),
        choicesHref: links.to(`/o/${organisationId}/notices`),
      });
    return { nl: written('nl'), en: written('en') };
  };
}

async function accountOf(
  summaries: Material['summaries'],
  { organisationId: id, organisation: name }: Belonging,
): Promise<DigestAccount | null> {
  const kept = await summaries.bringUpToDate(id);
  if (!kept) return null;
  const { attention, decisions } = JSON.parse(kept.line) as AccountLine;
  return { id, name, attention, decisions };
}
