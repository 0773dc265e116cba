import fc from 'fast-check';
import { ORIGINS, STATUSES } from './activity.js';
import type { Cadence } from './cadence.js';
import { addDays } from './calendar-date.js';
import type { FactRow, Facts } from './facts.js';
import { PERIOD_KINDS } from './period.js';
import { POSTPONEMENT_REASONS } from './postponement.js';

/** A Friday, in week 27. */
export const TODAY = '2026-07-03';

/** An organisation without a plan, a promise or an activity. */
export const NOTHING: Facts = {
  today: TODAY,
  activities: [],
  cadences: [],
  pauses: [],
  themes: [],
  channels: [],
  noiseBuffer: 20,
  postponements: [],
  scrappings: [],
  results: [],
  noGos: [],
  requests: [],
  absences: [],
  nextReview: null,
  holidays: new Set(),
};

/** A blog of 1 July by Emma that was planned in January; done when it says on which day. */
export function activity(differs: Partial<FactRow> & { readonly id: string }): FactRow {
  const endsOn = differs.endsOn ?? differs.startsOn ?? '2026-07-01';
  return {
    title: 'Blog over back-ups',
    themeId: 'meedenken',
    channelId: 'blog',
    ownerId: 'emma',
    status: differs.doneOn ? 'done' : 'planned',
    origin: 'planned',
    startsOn: endsOn,
    endsOn,
    doneOn: null,
    firstCommittedEndsOn: endsOn,
    createdOn: '2026-01-05',
    effortHours: 2,
    slides: 0,
    lastPostponedOn: null,
    lastDecidedOn: null,
    lastActedOn: null,
    ...differs,
  };
}

/** One blog a week by Emma, from January on. */
export function promise(differs: Partial<Cadence> = {}): Cadence {
  return {
    id: 'weekly-blog',
    channelId: 'blog',
    themeId: null,
    ownerId: 'emma',
    times: 1,
    per: 'week',
    validFrom: '2026-01-05',
    validUntil: null,
    replacesId: null,
    ...differs,
  };
}

/** Two themes of equal weight, a blog and LinkedIn. */
export const PLAN = {
  themes: [
    { year: 2026, themeId: 'meedenken', name: 'Meedenken', weight: 50, ownerId: 'emma' },
    { year: 2026, themeId: 'veilig', name: 'Veilig werken', weight: 50, ownerId: null },
  ],
  channels: [
    { id: 'blog', name: 'Blog', kind: 'own', leadDays: null },
    { id: 'linkedin', name: 'LinkedIn', kind: 'social', leadDays: 0 },
  ],
} as const satisfies Partial<Facts>;

const anyDay = fc.integer({ min: -260, max: 260 }).map((days) => addDays(TODAY, days));

const anyActivity: fc.Arbitrary<FactRow> = fc
  .record({
    id: fc.uuid(),
    themeId: fc.constantFrom('meedenken', 'veilig', 'gone'),
    channelId: fc.constantFrom('blog', 'linkedin'),
    ownerId: fc.constantFrom('emma', 'sam'),
    status: fc.constantFrom(...STATUSES),
    origin: fc.constantFrom(...ORIGINS),
    startsOn: anyDay,
    length: fc.nat(20),
    late: fc.integer({ min: -30, max: 30 }),
    effortHours: fc.option(fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10)),
    slides: fc.nat(4),
  })
  .map(({ length, late, ...row }) => {
    const endsOn = addDays(row.startsOn, length);
    const doneOn = row.status === 'done' ? addDays(endsOn, late) : null;
    return activity({ ...row, endsOn, doneOn: doneOn && doneOn > TODAY ? TODAY : doneOn });
  });

const anyCadence = fc
  .record({
    channelId: fc.constantFrom('blog', 'linkedin'),
    themeId: fc.constantFrom(null, 'meedenken'),
    times: fc.integer({ min: 1, max: 3 }),
    per: fc.constantFrom(...PERIOD_KINDS),
    validFrom: anyDay,
  })
  .map((row) => promise({ ...row, id: `${row.channelId} ${row.themeId}` }));

/** Any organisation with these two themes and channels. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    activities: fc.uniqueArray(anyActivity, { selector: ({ id }) => id, maxLength: 40 }),
    cadences: fc.uniqueArray(anyCadence, { selector: ({ id }) => id, maxLength: 4 }),
    pauseFrom: anyDay,
    noiseBuffer: fc.nat(100),
    reasons: fc.array(fc.constantFrom(...POSTPONEMENT_REASONS), { maxLength: 5 }),
  })
  .map(({ activities, cadences, pauseFrom, noiseBuffer, reasons }) => ({
    ...NOTHING,
    ...PLAN,
    activities,
    cadences,
    pauses: cadences
      .slice(0, 1)
      .map(({ id }) => ({ cadenceId: id, from: pauseFrom, until: addDays(pauseFrom, 20) })),
    noiseBuffer,
    postponements: reasons.map((reason, at) => ({
      id: `p${at}`,
      activityId: activities[at]?.id ?? 'gone',
      reason,
      days: at + 7,
      crossesQuarter: at % 2 === 0,
      on: addDays(TODAY, -at * 20),
    })),
  }));
