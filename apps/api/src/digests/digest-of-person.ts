import { type Digest, digestOf } from '@cadans/domain/digest';
import { hearsWeekly, homeOf } from '@cadans/domain/digest-home';
import { type DigestAccount, digestOfAccounts } from '@cadans/domain/digest-of-accounts';
import { digestWeekAt, weekKey } from '@cadans/domain/digest-week';
import type { Facts } from '@cadans/domain/facts';
import type { IsoWeek } from '@cadans/domain/iso-week';
import type { Belonging, Person } from '../rounds/people.js';
import type { PersonDigest } from './digest-mail.js';

/** A digest that is due: the membership it goes out under, and those it tells of. */
export interface DueDigest {
  readonly week: IsoWeek;
  readonly home: Belonging;
  readonly of: readonly Belonging[];
}

/** Where a digest finds what it tells. */
export interface DigestSources {
  /** Null of an organisation that has no plan at all. */
  facts(of: Belonging): Promise<Facts | null>;
  account(of: Belonging): Promise<DigestAccount | null>;
}

/**
 * The digest a person is to get at an instant. It tells of the organisations where it is wanted by mail; when it is by mail
 * nowhere, of those where it is wanted in Cadans. Null = not now, had already, or not wanted.
 */
export function dueDigest({ memberships, had }: Person, now: Date): DueDigest | null {
  const hearing = memberships.filter(hearsWeekly);
  const byMail = hearing.filter(({ digest }) => digest.mail);
  const of = byMail.length > 0 ? byMail : hearing.filter(({ digest }) => digest.inApp);
  const home = homeOf(of);
  const week = home && digestWeekAt(now, home.timeZone, home.quiet);
  return home && week && !had.includes(weekKey(week)) ? { week, home, of } : null;
}

/** What a digest tells: the weeks of one's own, and the accounts one advises, ranked. Null = no organisation has a plan. */
export async function contentOf(
  { of }: DueDigest,
  sources: DigestSources,
): Promise<Pick<PersonDigest, 'organisations' | 'accounts'> | null> {
  const organisations: { id: string; name: string; digest: Digest }[] = [];
  const accounts: DigestAccount[] = [];
  for (const one of of) {
    if (one.role === 'consultant') {
      const account = await sources.account(one);
      if (account) accounts.push(account);
      continue;
    }
    const facts = await sources.facts(one);
    const digest = facts && digestOf(facts, { ...one, id: one.memberId });
    if (digest) organisations.push({ id: one.organisationId, name: one.organisation, digest });
  }
  if (organisations.length + accounts.length === 0) return null;
  return { organisations, accounts: digestOfAccounts(accounts) };
}
