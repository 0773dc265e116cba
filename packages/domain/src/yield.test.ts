import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.js';
import { type ResultRow, type YieldRow, yieldOf } from './yield.js';

const TODAY = '2026-07-03';
const QUARTER = { from: '2026-04-01', until: '2026-06-30' };
const row = (id: string, themeId: string, values: Partial<YieldRow> = {}): YieldRow => ({
  id,
  themeId,
  channelId: 'blog',
  status: 'done',
  doneOn: '2026-05-06',
  ...values,
});
const result = (id: string, activityId: string, values: Partial<ResultRow> = {}): ResultRow => ({
  id,
  activityId,
  reach: null,
  interactions: null,
  leads: null,
  quoteRequests: null,
  revenue: null,
  cost: null,
  ...values,
});

test.each([
  // 30 days after 3 June is 3 July: not older than 30 days
  ['2026-06-03', [], [], null],
  ['2026-06-02', [], ['a'], 0],
  ['2026-06-02', [result('r', 'a')], [], 100],
  ['2026-06-02', [result('r', 'b')], ['a'], 0],
  [null, [], [], null],
])('done on %s, with results %j: missing %j, evidence rate %j', (doneOn, results, missing, value) => {
  expect(evidenceOf([row('a', 't', { doneOn })], results, TODAY)).toMatchObject({
    missingIds: missing,
    value,
  });
});

test('adds up what was recorded, per theme and per channel', () => {
  const rows = [
    row('a', 'meedenken'),
    row('b', 'meedenken', { channelId: 'event' }),
    row('c', 'mensen'),
    row('open', 'mensen', { status: 'planned', doneOn: null }),
    row('earlier', 'mensen', { doneOn: '2026-03-31' }),
  ];
  const results = [
    result('r1', 'a', { reach: 1200, leads: 3, quoteRequests: 2, cost: 0.1 }),
    result('r2', 'a', { leads: 1, cost: 0.2 }),
    result('r3', 'b', { quoteRequests: 1, cost: 2066.7, revenue: 9000 }),
    result('r4', 'c', { cost: 50, quoteRequests: 0 }),
    result('r5', 'open', { leads: 99 }),
    result('r6', 'earlier', { leads: 99 }),
  ];
  const made = yieldOf(rows, results, QUARTER, TODAY);
  expect(made.perTheme).toEqual([
    {
      id: 'meedenken',
      activityIds: ['a', 'b'],
      resultIds: ['r1', 'r2', 'r3'],
      reach: 1200,
      interactions: null,
      leads: 4,
      quoteRequests: 3,
      revenue: 9000,
      cost: 2067,
      // 2067 / 3
      costPerQuoteRequest: 689,
    },
    {
      id: 'mensen',
      activityIds: ['c'],
      resultIds: ['r4'],
      reach: null,
      interactions: null,
      leads: null,
      quoteRequests: 0,
      revenue: null,
      cost: 50,
      costPerQuoteRequest: null,
    },
  ]);
  expect(made.perChannel.map(({ id, cost }) => [id, cost])).toEqual([
    ['blog', 50.3],
    ['event', 2066.7],
  ]);
  expect(made.sentence).toEqual({
    nl: 'Van 3 van de 3 activiteiten die langer dan 30 dagen klaar zijn, is een opbrengst vastgelegd.',
    en: 'Of 3 of the 3 activities finished more than 30 days ago a result was recorded.',
  });
});

test('themes and channels come to the same whole, whatever the order', () => {
  const anyRow = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    themeId: fc.constantFrom('t', 'u'),
    channelId: fc.constantFrom('blog', 'event'),
    status: fc.constantFrom('done', 'planned', 'scrapped'),
    doneOn: fc.constantFrom('2026-05-06', '2026-07-01', '2026-06-30'),
  });
  const anyResult = fc.tuple(fc.uuid(), fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(100_000));
  const unique = fc.uniqueArray(anyRow, { selector: ({ id }) => id });
  fc.assert(
    fc.property(unique, fc.array(anyResult), (rows, recorded) => {
      const results = recorded.map(([id, activityId, cents]) =>
        result(id, activityId, { cost: cents / 100 }),
      );
      const made = yieldOf(rows, results, QUARTER, TODAY);
      expect(yieldOf(rows.toReversed(), results.toReversed(), QUARTER, TODAY)).toEqual(made);
      const whole = (parts: typeof made.perTheme) => parts.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
      expect(whole(made.perTheme)).toBeCloseTo(whole(made.perChannel), 6);
    }),
  );
});
