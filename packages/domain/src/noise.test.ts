import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORIGINS, STATUSES } from './activity.js';
import { addDays } from './calendar-date.js';
import { leadDaysOf } from './lead-time.js';
import { type NoiseRow, type NoiseRules, noiseOf } from './noise.js';

/** A Monday: the 13 closed weeks run from 24 August until 22 November 2026. */
const TODAY = '2026-11-23';
const RULES: NoiseRules = {
  leadDays: new Map([
    ['linkedin', leadDaysOf('social')],
    ['blog', leadDaysOf('own')],
  ]),
  buffer: 20,
  isHoliday: () => false,
};
const row = (on: string, createdOn: string, values: Partial<NoiseRow> = {}): NoiseRow => ({
  id: on,
  channelId: 'linkedin',
  status: 'done',
  origin: 'planned',
  effortHours: 1,
  createdOn,
  startsOn: on,
  endsOn: on,
  ...values,
});
const isAdHoc = (one: NoiseRow, rules = RULES) => noiseOf([one], rules, TODAY).value === 100;

test.each([
  // Three working days before Thursday 12 November is Monday 9 November
  ['social, three working days ahead', row('2026-11-12', '2026-11-09'), false],
  ['social, two working days ahead', row('2026-11-12', '2026-11-10'), true],
  // Three before Monday 16 November is Wednesday 11 November
  ['social, over a weekend', row('2026-11-16', '2026-11-12'), true],
  // Ten before Thursday 12 November is Thursday 29 October
  ['the rest, ten working days ahead', row('2026-11-12', '2026-10-29', { channelId: 'blog' }), false],
  ['the rest, nine working days ahead', row('2026-11-12', '2026-10-30', { channelId: 'blog' }), true],
  ['a channel nobody told of', row('2026-11-12', '2026-10-30', { channelId: 'beurs' }), true],
  ['asked for, long ahead', row('2026-11-12', '2026-01-01', { origin: 'request' }), true],
  ['somewhere in October', row('2026-10-01', '2026-10-02', { endsOn: '2026-10-31' }), false],
  ['put in afterwards', row('2026-11-12', '2026-11-20'), true],
  ['history that was imported', row('2026-11-12', '2026-11-20', { origin: 'import' }), false],
  ['imported the day before', row('2026-11-12', '2026-11-11', { origin: 'import' }), true],
])('%s: ad hoc is %s', (_, one, expected) => {
  expect(isAdHoc(one)).toBe(expected);
});

test('a public holiday is no working day to prepare on', () => {
  const onMonday = row('2026-11-12', '2026-11-09');
  expect(isAdHoc(onMonday, { ...RULES, isHoliday: (day) => day === '2026-11-11' })).toBe(true);
});

test('goes by effort of the closed weeks, and says so', () => {
  const rows = [
    row('2026-11-22', '2026-11-21', { effortHours: 3, id: 'a' }),
    row('2026-08-24', '2026-08-01', { effortHours: 7, id: 'b' }),
    row('2026-08-23', '2026-08-23', { effortHours: 50, id: 'too early' }),
    row('2026-11-23', '2026-11-23', { effortHours: 50, id: 'this week' }),
    row('2026-11-12', '2026-11-12', { effortHours: 50, id: 'scrapped', status: 'scrapped' }),
  ];
  expect(noiseOf(rows, RULES, TODAY)).toEqual({
    value: 30,
    exceedsBuffer: true,
    adHocIds: ['a'],
    activityIds: ['a', 'b'],
    unknown: 0,
    sentence: {
      nl: '30% van het werk kwam er ad hoc bij (1 van 2 activiteiten), meer dan de afgesproken 20%.',
      en: '30% of the work came in ad hoc (1 of 2 activities), more than the agreed 20%.',
    },
  });
  expect(noiseOf(rows, { ...RULES, buffer: 30 }, TODAY).exceedsBuffer).toBe(false);
  expect(noiseOf([], RULES, TODAY)).toMatchObject({ value: null, exceedsBuffer: false });
});

const anyRow: fc.Arbitrary<NoiseRow> = fc
  .record({
    id: fc.uuid(),
    channelId: fc.constantFrom('linkedin', 'blog'),
    status: fc.constantFrom(...STATUSES),
    origin: fc.constantFrom(...ORIGINS),
    effortHours: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
    day: fc.integer({ min: -10, max: 100 }),
    ahead: fc.integer({ min: -5, max: 40 }),
  })
  .map(({ day, ahead, ...values }) => {
    const on = addDays('2026-08-24', day);
    return row(on, addDays(on, -ahead), values);
  });

test('noise only grows by ad hoc work and longer lead times, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), fc.nat(10), (rows, longer) => {
      const noise = noiseOf(rows, RULES, TODAY);
      expect(noiseOf(rows.toReversed(), RULES, TODAY)).toEqual(noise);
      expect(
        noiseOf(
          rows.filter(({ status }) => status !== 'scrapped'),
          RULES,
          TODAY,
        ),
      ).toEqual(noise);
      const stricter = new Map([...RULES.leadDays].map(([id, days]) => [id, days + longer]));
      const strict = noiseOf(rows, { ...RULES, leadDays: stricter }, TODAY);
      expect(strict.value ?? 0).toBeGreaterThanOrEqual(noise.value ?? 0);
      const extra = row('2026-11-12', '2026-11-12', { id: 'extra', origin: 'request' });
      const more = noiseOf([...rows, extra], RULES, TODAY).value ?? 0;
      expect(more).toBeGreaterThanOrEqual((noise.value ?? 0) - 1e-9);
      expect(more).toBeLessThanOrEqual(100);
    }),
  );
});
