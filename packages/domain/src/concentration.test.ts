import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from './activity.js';
import { addDays } from './calendar-date.js';
import { concentrationOf, type LoadRow } from './concentration.js';

/** The coming 13 weeks run from 25 November 2026 until 23 February 2027. */
const TODAY = '2026-11-25';
const row = (ownerId: string, effortHours: number | null, values: Partial<LoadRow> = {}): LoadRow => ({
  id: `${ownerId} ${effortHours}`,
  ownerId,
  effortHours,
  channelId: 'blog',
  status: 'planned',
  endsOn: '2026-12-09',
  ...values,
});

test('is the share of the busiest in the open work that is due, and names nobody else', () => {
  const rows = [
    row('sam', 20, { endsOn: TODAY }),
    row('sam', 21, { endsOn: '2027-02-23' }),
    row('emma', 39),
    row('rik', 20, { status: 'ready' }),
    row('emma', 90, { status: 'done' }),
    row('emma', 91, { status: 'scrapped' }),
    row('emma', 92, { endsOn: '2026-11-24' }),
    row('emma', 93, { endsOn: '2027-02-24' }),
  ];
  // 41 of 20 + 21 + 39 + 20 hours
  expect(concentrationOf(rows, TODAY)).toEqual({
    value: 41,
    busiestId: 'sam',
    carriedIds: ['sam 20', 'sam 21'],
    activityIds: ['emma 39', 'rik 20', 'sam 20', 'sam 21'],
    unknown: 0,
    sentence: {
      nl: 'Eén naam draagt 41% van het werk van de komende 13 weken.',
      en: 'One name carries 41% of the work of the coming 13 weeks.',
    },
  });
});

test('guesses unknown effort, and is unknown without any work ahead', () => {
  // Six hours each
  expect(concentrationOf([row('sam', 6), row('emma', null)], TODAY)).toMatchObject({
    value: 50,
    busiestId: 'emma',
    unknown: 1,
  });
  expect(concentrationOf([row('sam', 0)], TODAY)).toMatchObject({
    value: null,
    busiestId: null,
    carriedIds: [],
  });
});

const anyRow: fc.Arbitrary<LoadRow> = fc.record({
  id: fc.uuid(),
  ownerId: fc.constantFrom('sam', 'emma', 'rik'),
  channelId: fc.constantFrom('blog', 'linkedin'),
  status: fc.constantFrom(...STATUSES),
  effortHours: fc.option(fc.nat(400).map((tenths) => tenths / 10)),
  endsOn: fc.integer({ min: -5, max: 100 }).map((days) => addDays(TODAY, days)),
});

test('the busiest carries at least an equal part, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const load = concentrationOf(rows, TODAY);
      expect(concentrationOf(rows.toReversed(), TODAY)).toEqual(load);
      if (load.value === null) return;
      expect(load.value).toBeGreaterThanOrEqual(100 / 3 - 1e-9);
      expect(load.value).toBeLessThanOrEqual(100);
    }),
  );
});
