import fc from 'fast-check';
import { STATUSES } from './activity.js';
import type { Cadence, Pause } from './cadence.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import type { FactRow, Facts } from './facts.js';
import { PERIOD_KINDS } from './period.js';

/** A Wednesday in the middle of a quarter. */
export const TODAY = '2026-05-13';
export const CHANNELS = ['blog', 'linkedin', 'vakblad'] as const;
const THEMES = ['meedenken', 'veilig'] as const;

/** A day from two years before today to one after. */
export const someDay = fc.integer({ min: -700, max: 300 }).map((days) => addDays(TODAY, days));

/** An activity, done on a day that is gone by or open. */
export const factRow = (id: string): fc.Arbitrary<FactRow> =>
  fc
    .record({
      themeId: fc.constantFrom(...THEMES, 'elsewhere'),
      channelId: fc.constantFrom(...CHANNELS),
      status: fc.constantFrom(...STATUSES),
      startsOn: fc.integer({ min: -200, max: 150 }).map((days) => addDays(TODAY, days)),
      length: fc.integer({ min: 0, max: 9 }),
      effortHours: fc.option(fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10)),
    })
    .map(({ length, ...row }) => ({
      ...row,
      id,
      title: id,
      ownerId: 'emma',
      origin: 'planned',
      endsOn: addDays(row.startsOn, length),
      doneOn: row.status === 'done' ? earliest(addDays(row.startsOn, length), TODAY) : null,
      firstCommittedEndsOn: addDays(row.startsOn, length),
      createdOn: addDays(row.startsOn, -30),
      slides: 0,
      lastPostponedOn: null,
      lastDecidedOn: null,
      lastActedOn: null,
    }));

const promise = (id: string): fc.Arbitrary<Cadence> =>
  fc.record({
    id: fc.constant(id),
    channelId: fc.constantFrom(...CHANNELS),
    themeId: fc.option(fc.constantFrom(...THEMES)),
    ownerId: fc.constant('emma'),
    times: fc.integer({ min: 1, max: 3 }),
    per: fc.constantFrom(...PERIOD_KINDS),
    validFrom: fc.integer({ min: -600, max: 20 }).map((days) => addDays(TODAY, days)),
    validUntil: fc.option(
      fc.integer({ min: 30, max: 200 }).map((days) => addDays(TODAY, days)),
      { freq: 4 },
    ),
    replacesId: fc.constant(null),
  });

const pause = (cadenceId: string): fc.Arbitrary<Pause> =>
  fc
    .record({ from: fc.integer({ min: -150, max: 60 }), days: fc.integer({ min: 0, max: 60 }) })
    .map(({ from, days }) => ({ cadenceId, from: addDays(TODAY, from), until: addDays(TODAY, from + days) }));

/** An organisation of some promises and up to sixty activities on three channels. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    count: fc.integer({ min: 0, max: 60 }),
    promises: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ count, promises }) =>
    fc.record({
      activities: fc.tuple(
        ...Array.from({ length: count }, (_, at) => factRow(`a${String(at).padStart(3, '0')}`)),
      ),
      cadences: fc.tuple(...Array.from({ length: promises }, (_, at) => promise(`c${at}`))),
      pauses: fc.array(
        fc.integer({ min: 0, max: 4 }).chain((at) => pause(`c${at}`)),
        { maxLength: 2 },
      ),
      weight: fc.constantFrom(0, 40, 60),
    }),
  )
  .map(({ activities, cadences, pauses, weight }) => ({
    today: TODAY,
    activities,
    cadences,
    pauses,
    themes: THEMES.map((themeId, at) => ({
      themeId,
      name: themeId,
      weight: at === 0 ? weight : 100 - weight,
      year: 2026,
      ownerId: null,
    })),
    channels: CHANNELS.map((id) => ({ id, name: id, kind: 'own' as const, leadDays: null })),
    noiseBuffer: 20,
    postponements: [],
    scrappings: [],
    results: [],
    noGos: [],
    requests: [],
    absences: [],
    nextReview: null,
    holidays: new Set<CalendarDate>(),
  }));

const earliest = (one: CalendarDate, other: CalendarDate) => (one < other ? one : other);
