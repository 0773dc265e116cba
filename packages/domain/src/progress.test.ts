import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf } from './account.js';
import { activity, anyFacts, NOTHING, PLAN, promise, TODAY } from './any-facts-for-tests.js';
import { addDays } from './calendar-date.js';
import { periodOf } from './period.js';
import { PROGRESS_SPANS, progressOf } from './progress.js';

const quarter = periodOf('quarter', TODAY);
const FACTS = {
  ...NOTHING,
  ...PLAN,
  cadences: [promise()],
  activities: [
    // Weeks 24 and 26 kept, 25 missed; one of them a week later than first agreed.
    activity({ id: 'a', startsOn: '2026-06-09', doneOn: '2026-06-09' }),
    activity({ id: 'b', startsOn: '2026-06-23', doneOn: '2026-06-24', firstCommittedEndsOn: '2026-06-16' }),
    activity({ id: 'c', startsOn: '2026-07-02', themeId: 'veilig' }),
  ],
};

describe('progress', () => {
  test('tells a period to date, and what is ahead as of today', () => {
    const { dials, overdue, coverage, decisions, before } = progressOf(FACTS, quarter);
    // Of the third quarter only the open one of 2 July is dated: all for a theme that was meant to get half.
    expect(dials.focus).toMatchObject({ value: 50, activityIds: ['c'] });
    expect(dials.rhythm).toMatchObject({ kept: 2, promised: 13 });
    expect(dials.ownership).toMatchObject({ value: 50, keptIds: ['a'], missedIds: ['b'] });
    expect(overdue.ids).toEqual(['c']);
    expect(coverage.map(({ weeks }) => weeks)).toEqual([4, 8, 13]);
    expect(decisions.map(({ kind }) => kind)).toEqual(['overdue', 'uncovered_weeks', 'starved_theme']);
    expect(before.period).toEqual(periodOf('quarter', '2026-06-30'));
  });

  test('of a period that is over is judged from the day after it, and compared with the one before', () => {
    const second = progressOf(FACTS, periodOf('quarter', '2026-05-01'));
    // Its last closed week is week 26, since week 27 was not over on 1 July.
    expect(second.dials.rhythm.kept).toBe(2);
    expect(second.dials.focus).toMatchObject({ value: 50, activityIds: ['a', 'b'] });
    expect(second.before).toMatchObject({ focus: null, ownership: null, rhythm: 0 });
    // What needs a decision is of today, whatever is looked at.
    expect(second.decisions).toEqual(progressOf(FACTS, quarter).decisions);
  });

  test('of a period still to come has nothing in it', () => {
    const { dials, slip, scrapped } = progressOf(FACTS, periodOf('quarter', '2026-12-01'));
    expect(dials.focus.value).toBeNull();
    expect([slip.count, scrapped.count]).toEqual([0, 0]);
  });

  test('of nothing says that there is not enough history, never 0 or 100', () => {
    const { dials, before, coverage } = progressOf(NOTHING, quarter);
    expect([dials.rhythm.value, dials.focus.value, dials.noise.value, dials.ownership.value]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([before.rhythm, before.focus, before.ownership]).toEqual([null, null, null]);
    expect(coverage.map(({ value }) => value)).toEqual([null, null, null]);
  });

  test('does not depend on the order of the rows, in any period', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom(...PROGRESS_SPANS),
        fc.integer({ min: -300, max: 60 }),
        (facts, span, days) => {
          const turned = {
            ...facts,
            activities: facts.activities.toReversed(),
            cadences: facts.cadences.toReversed(),
            pauses: facts.pauses.toReversed(),
            postponements: facts.postponements.toReversed(),
          };
          const period = periodOf(span, addDays(facts.today, days));
          expect(progressOf(turned, period)).toEqual(progressOf(facts, period));
          expect(accountOf(turned)).toEqual(accountOf(facts));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('counts only rows there are, and every number is finite', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const ids = new Set(facts.activities.map(({ id }) => id));
        const { dials, overdue, concentration } = progressOf(facts, quarter);
        const counted = [
          ...dials.focus.activityIds,
          ...dials.noise.activityIds,
          ...dials.ownership.keptIds,
          ...dials.ownership.missedIds,
          ...overdue.ids,
          ...concentration.activityIds,
        ];
        expect(counted.every((id) => ids.has(id))).toBe(true);
        for (const { value } of [dials.rhythm, dials.focus, dials.noise, dials.ownership, concentration])
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an account', () => {
  test('has the dials of the running quarter and a week for every week of the year', () => {
    const account = accountOf(FACTS);
    const { dials } = progressOf(FACTS, quarter);
    expect(account.rhythm.value).toBe(dials.rhythm.value);
    expect(account.focus.value).toBe(dials.focus.value);
    expect(account.ownership.value).toBe(dials.ownership.value);
    expect(account.weeks).toHaveLength(53);
    expect(account.weeks[23]).toEqual({ done: 1, planned: 0, missed: 0 });
    expect(account.weeks[24]).toEqual({ done: 0, planned: 0, missed: 1 });
    expect(account.weeks[26]).toEqual({ done: 0, planned: 1, missed: 0 });
  });

  test('asks for attention by points that each have a sentence', () => {
    const { attention, c4 } = accountOf({ ...FACTS, activities: [] });
    expect(c4).toBe(0);
    expect(attention.reasons.map(({ kind, points }) => [kind, points])).toEqual([
      ['silent_cadence', 3],
      ['low_coverage', 2],
    ]);
    expect(attention.points).toBe(5);
    expect(attention.reasons.every(({ sentence }) => sentence.nl !== '' && sentence.en !== '')).toBe(true);
  });
});
