import type { Language } from '@cadans/contracts/session';
import { type CalendarDate, dayNumber } from '@cadans/domain/calendar-date';

const DIALS = {
  nl: { rhythm: 'Ritme', focus: 'Focus', ownership: 'Eigenaarschap' },
  en: { rhythm: 'Rhythm', focus: 'Focus', ownership: 'Ownership' },
} as const;

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const nl = {
  week: (week: number) => `Week ${week}`,
  hello: (name: string) => `Goedemorgen ${name}`,
  subject: (week: number, late: number, due: number) =>
    `Week ${week}: ${due === 0 ? 'niets' : due} deze week${late === 0 ? '' : `, ${late} te laat`}`,
  subjectOfScreen: (week: number, decisions: string, late: number) =>
    `Week ${week}: ${decisions}${late === 0 ? '' : `, ${late} te laat`}`,
  subjectOfAccounts: (week: number, first: string) => `Week ${week}: ${first} vraagt je het eerst`,
  decisions: (count: number) =>
    count === 0 ? 'niets vraagt een besluit' : `${many(count, 'besluit', 'besluiten')} te nemen`,
  lateWork: 'Te laat',
  noneLate: 'Niets is te laat.',
  daysLate: (days: number) => `${many(days, 'dag', 'dagen')} te laat`,
  thisWeek: 'Deze week',
  noneDue: 'Er staat niets van jou voor deze week.',
  nothingYours: 'deze week staat daar niets van jou, en niets is te laat.',
  openBeats: 'Beloofd en nog open',
  noneOpen: 'Al je slagen van deze week zijn gevuld.',
  dials: DIALS.nl,
  unknown: '—',
  trend: (points: number) =>
    points === 0
      ? 'gelijk aan vorig kwartaal'
      : `${points > 0 ? '+' : '−'}${Math.abs(points)} t.o.v. vorig kwartaal`,
  needsDecision: 'Vraagt een besluit',
  nothingToDecide: 'Niets vraagt nu een besluit.',
  lateEverywhere: 'Te laat in de organisatie',
  runningOut: 'Loopt leeg',
  noneRunningOut: 'De komende vier weken zijn gedekt.',
  accounts: 'Je klanten, wie je het eerst nodig heeft bovenaan',
  noAccounts: 'Je adviseert nog niemand.',
  points: (points: number) => (points === 0 ? 'op koers' : many(points, 'punt', 'punten')),
  more: (count: number) => `En nog ${count} in Cadans.`,
  openWeek: 'Open je week',
  openProgress: 'Open de voortgang',
  openPortfolio: 'Open je klanten',
  because: 'Je krijgt dit overzicht elke maandag, omdat je meewerkt in Cadans.',
  unsubscribe: 'Geen overzicht meer',
  choices: 'Kies wat je hoort en wanneer',
} as const;

export type DigestWords = {
  readonly [Key in keyof typeof nl]: (typeof nl)[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : (typeof nl)[Key] extends string
      ? string
      : Readonly<Record<keyof (typeof nl)[Key], string>>;
};

const en: DigestWords = {
  week: (week) => `Week ${week}`,
  hello: (name) => `Good morning ${name}`,
  subject: (week, late, due) =>
    `Week ${week}: ${due === 0 ? 'nothing' : due} this week${late === 0 ? '' : `, ${late} late`}`,
  subjectOfScreen: (week, decisions, late) =>
    `Week ${week}: ${decisions}${late === 0 ? '' : `, ${late} late`}`,
  subjectOfAccounts: (week, first) => `Week ${week}: ${first} needs you first`,
  decisions: (count) =>
    count === 0 ? 'nothing needs a decision' : `${many(count, 'decision', 'decisions')} to take`,
  lateWork: 'Late',
  noneLate: 'Nothing is late.',
  daysLate: (days) => `${many(days, 'day', 'days')} late`,
  thisWeek: 'This week',
  noneDue: 'Nothing of yours is due this week.',
  nothingYours: 'nothing of yours is due there this week, and nothing is late.',
  openBeats: 'Promised and still open',
  noneOpen: 'All your beats of this week are filled.',
  dials: DIALS.en,
  unknown: '—',
  trend: (points) =>
    points === 0 ? 'same as last quarter' : `${points > 0 ? '+' : '−'}${Math.abs(points)} since last quarter`,
  needsDecision: 'Needs a decision',
  nothingToDecide: 'Nothing needs a decision now.',
  lateEverywhere: 'Late in the organisation',
  runningOut: 'Running out',
  noneRunningOut: 'The coming four weeks are covered.',
  accounts: 'Your accounts, who needs you first on top',
  noAccounts: 'You advise nobody yet.',
  points: (points) => (points === 0 ? 'on course' : many(points, 'point', 'points')),
  more: (count) => `And ${count} more in Cadans.`,
  openWeek: 'Open your week',
  openProgress: 'Open progress',
  openPortfolio: 'Open your accounts',
  because: 'You get this overview every Monday, because you take part in Cadans.',
  unsubscribe: 'No more overviews',
  choices: 'Choose what you hear, and when',
};

export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = { nl, en };

/** A day with its weekday: `do 3 december` / `Thu 3 December`. */
export function dayAndWeekday(date: CalendarDate, language: Language): string {
  return FORMATS[language].format(new Date(dayNumber(date) * 86_400_000)).replace(',', '');
}

const form = { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const FORMATS = {
  nl: new Intl.DateTimeFormat('nl-NL', form),
  en: new Intl.DateTimeFormat('en-GB', form),
} as const;
