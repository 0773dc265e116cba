import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { adherenceOf, followThroughOf, latencyOf, workingDaysBetween } from './review-figures.js';
import { workingDaysAfter } from './working-day.js';

/** A Friday. */
const TODAY = '2026-07-03';
const none = () => false;
const due = (month: string, dueOn: string) => ({ per: 'month' as const, periodStart: `${month}-01`, dueOn });
const held = (month: string, heldOn: string) => ({
  per: 'month' as const,
  periodStart: `${month}-01`,
  heldOn,
});
const decided = (since: string, decidedOn: string, dueOn = decidedOn, doneOn: string | null = null) => ({
  since,
  decidedOn,
  dueOn,
  doneOn,
});

describe('adherence', () => {
  const ALL = [due('2026-05', '2026-05-08'), due('2026-06', '2026-06-05'), due('2026-07', '2026-07-07')];
  test.each([
    // July is not due yet, and counts only when held.
    [[], 0, 2],
    [[held('2026-05', '2026-05-08')], 50, 2],
    [[held('2026-05', '2026-05-11'), held('2026-06', '2026-06-01')], 50, 2],
    [[held('2026-05', '2026-05-08'), held('2026-07', '2026-07-01')], 66, 3],
    [[held('2026-05', '2026-05-08'), held('2026-06', '2026-06-01'), held('2026-07', '2026-07-01')], 100, 3],
  ])('with %j held is %i of %i', (reviews, value, of) => {
    expect(adherenceOf(ALL, reviews, TODAY)).toMatchObject({ value, of });
  });

  test('is said, also when nothing was due', () => {
    expect(adherenceOf([], [], TODAY)).toEqual({
      value: null,
      of: 0,
      sentence: { nl: 'Er was nog geen stuurmoment aan de beurt.', en: 'No review has been due yet.' },
    });
    expect(adherenceOf(ALL, [held('2026-05', '2026-05-08')], TODAY).sentence).toEqual({
      nl: '1 van 2 stuurmomenten op tijd gehouden (50%).',
      en: '1 of 2 reviews held in time (50%).',
    });
  });
});

describe('decision latency', () => {
  test.each([
    [[['2026-07-03', '2026-07-03']], 0],
    // Friday to Monday is one working day, to Friday a week later five.
    [[['2026-06-26', '2026-06-29']], 1],
    [
      [
        ['2026-06-26', '2026-06-29'],
        ['2026-06-26', '2026-07-03'],
      ],
      3,
    ],
    [
      [
        ['2026-06-26', '2026-06-29'],
        ['2026-06-26', '2026-06-30'],
      ],
      1.5,
    ],
  ] as const)('of %j is %d', (spans, value) => {
    expect(
      latencyOf(
        spans.map(([since, on]) => decided(since, on)),
        none,
      ).value,
    ).toBe(value);
  });

  test('is said', () => {
    const figure = latencyOf(
      [decided('2026-06-26', '2026-06-29'), decided('2026-06-26', '2026-06-30')],
      none,
    );
    expect(figure.sentence).toEqual({
      nl: 'Een besluit viel in het midden na 1,5 werkdagen.',
      en: 'A decision took 1.5 working days in the median.',
    });
    expect(latencyOf([], none).value).toBeNull();
  });
});

describe('follow-through', () => {
  test.each([
    // Due today is not judged yet.
    [TODAY, null, null],
    ['2026-07-02', null, 0],
    ['2026-07-02', '2026-07-02', 100],
    ['2026-07-02', '2026-07-03', 0],
  ])('of a decision due on %s and done on %s is %s', (dueOn, doneOn, value) => {
    expect(followThroughOf([decided('2026-06-01', '2026-06-01', dueOn, doneOn)], TODAY).value).toBe(value);
  });
});

const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));

test('figures stay within bounds and do not depend on the order; latency is one of, or between, what it counts', () => {
  const anyDecided = fc.record({
    since: anyDay,
    decidedOn: anyDay,
    dueOn: anyDay,
    doneOn: fc.option(anyDay),
  });
  fc.assert(
    fc.property(fc.array(anyDecided, { minLength: 1 }), anyDay, (decisions, today) => {
      const back = decisions.toReversed();
      const latency = latencyOf(decisions, none);
      expect(latencyOf(back, none)).toEqual(latency);
      const days = decisions.map(({ since, decidedOn }) => workingDaysBetween(since, decidedOn, none));
      expect(latency.value).toBeGreaterThanOrEqual(Math.min(...days));
      expect(latency.value).toBeLessThanOrEqual(Math.max(...days));
      const through = followThroughOf(decisions, today);
      expect(followThroughOf(back, today)).toEqual(through);
      if (through.value !== null) expect(through.value >= 0 && through.value <= 100).toBe(true);
    }),
  );
});

test('so many working days after a day lie between the two', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(60), (day, days) => {
      expect(workingDaysBetween(day, workingDaysAfter(day, days, none), none)).toBe(days);
    }),
  );
});
