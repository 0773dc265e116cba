import type { Language } from '@cadans/contracts/session';
import type { Digest } from '@cadans/domain/digest';
import type { DigestAccount } from '@cadans/domain/digest-of-accounts';
import type { IsoWeek } from '@cadans/domain/iso-week';
import { DIGEST_WORDS, type DigestWords } from './digest-words.js';
import type { MailDocument, MailPart } from './mail-document.js';
import { oneScreenParts } from './one-screen-parts.js';
import { listPart, ownWeekParts } from './own-week-parts.js';
import { type WrittenMail, writtenMail } from './written-mail.js';

/** All that one person hears in a week, of every organisation together. */
export interface PersonDigest {
  readonly name: string;
  readonly language: Language;
  readonly week: IsoWeek;
  /** Those whose work or course the person answers for. */
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly digest: Digest }[];
  /** Those the person advises, ranked. */
  readonly accounts: readonly DigestAccount[];
  /** The address Cadans is opened at, without a slash at its end. */
  readonly address: string;
  readonly unsubscribeHref: string;
  /** Where the person chooses how to be told things. */
  readonly choicesHref: string;
}

/** The weekly digest of one person: one mail, however many organisations there are. */
export function digestMail(person: PersonDigest): WrittenMail {
  const { name, language, week, organisations, accounts, address, unsubscribeHref, choicesHref } = person;
  const words = DIGEST_WORDS[language];
  const late = count(person, ({ own, screen }) => (screen ?? own).late.length);
  const due = count(person, ({ own }) => own.thisWeek.length);
  const toDecide = count(person, ({ screen }) => screen?.decisions.length ?? 0);
  const first = accounts.find(({ attention }) => attention.points > 0);
  const steers = organisations.some(({ digest }) => digest.screen);
  const advises = organisations.length === 0 && first !== undefined;
  const mail: MailDocument = {
    language,
    subject: advises
      ? words.subjectOfAccounts(week.week, first.name)
      : steers
        ? words.subjectOfScreen(week.week, words.decisions(toDecide), late)
        : words.subject(week.week, late, due),
    preview: first
      ? `${first.name}: ${first.attention.sentence[language]}`
      : organisations.map((one) => one.name).join(', '),
    above: words.week(week.week),
    title: words.hello(name),
    parts: [
      ...(accounts.length > 0 ? accountParts(accounts, language, address) : []),
      ...organisations.flatMap((one) => organisationParts(one, person)),
    ],
    because: words.because,
    links: [
      { label: words.unsubscribe, href: unsubscribeHref },
      { label: words.choices, href: choicesHref },
    ],
  };
  return writtenMail(mail);
}

function organisationParts(
  { id, name, digest: { own, screen } }: PersonDigest['organisations'][number],
  { language, address, organisations, accounts }: PersonDigest,
): MailPart[] {
  const words = DIGEST_WORDS[language];
  const isOnly = organisations.length === 1 && accounts.length === 0;
  const hasWork = own.late.length + own.thisWeek.length + own.openBeats.length > 0;
  // Of several, one where nothing waits takes a line.
  if (!isOnly && !screen && !hasWork) return [{ part: 'paragraph', text: `${name}: ${words.nothingYours}` }];
  const parts = [
    ...(screen ? oneScreenParts(screen, language) : []),
    ...(screen && !hasWork ? [] : ownWeekParts(own, language)),
  ];
  return [
    ...(isOnly ? [] : [{ part: 'paragraph' as const, text: name }]),
    ...parts,
    button(words, `${address}/o/${id}`, screen !== null),
  ];
}

const button = (words: DigestWords, at: string, steers: boolean): MailPart =>
  steers
    ? { part: 'button', label: words.openProgress, href: `${at}/progress` }
    : { part: 'button', label: words.openWeek, href: `${at}/week` };

function accountParts(accounts: readonly DigestAccount[], language: Language, address: string): MailPart[] {
  const words = DIGEST_WORDS[language];
  const rows = accounts.map(({ id, name, attention }) => ({
    title: name,
    note: attention.reasons.map(({ sentence }) => sentence[language]).join(' '),
    aside: words.points(attention.points),
    href: `${address}/o/${id}/progress`,
  }));
  return [
    listPart(language, words.accounts, rows, words.noAccounts),
    { part: 'button', label: words.openPortfolio, href: `${address}/portfolio` },
  ];
}

const count = ({ organisations }: PersonDigest, of: (digest: Digest) => number) =>
  organisations.reduce((sum, { digest }) => sum + of(digest), 0);
