import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import {
  isReviewOverdue,
  nextReview,
  type ReviewRhythm,
  reviewAtWill,
  reviewsDueIn,
  rhythmOn,
} from './review-due.js';

const NEW_YEAR = new Set(['2026-01-01', '2026-04-06', '2026-04-27']);
const isHoliday = (day: string) => NEW_YEAR.has(day);
const rhythm = (per: ReviewRhythm['per'], from = '2025-01-01', workingDay = 5): ReviewRhythm => ({
  per,
  workingDay,
  from,
});
const held = (...months: string[]) =>
  months.map((month) => ({ per: 'month' as const, periodStart: `${month}-01` }));

describe('the next review', () => {
  test.each([
    // 1 January is a holiday: the fifth working day is Thursday the 8th.
    ['month', [], '2026-01-05', '2026-01-01', '2026-01-08'],
    ['month', [], '2026-01-31', '2026-01-01', '2026-01-08'],
    ['month', ['2026-01'], '2026-01-05', '2026-02-01', '2026-02-06'],
    // What was held ahead is not asked again.
    ['month', ['2026-01', '2026-02'], '2026-01-20', '2026-03-01', '2026-03-06'],
    ['month', ['2025-12'], '2026-01-20', '2026-01-01', '2026-01-08'],
    // Easter Monday is a holiday.
    ['quarter', [], '2026-05-20', '2026-04-01', '2026-04-08'],
  ] as const)('per %s, with %j held, on %s', (per, months, today, periodStart, dueOn) => {
    expect(nextReview([rhythm(per)], held(...months), isHoliday, today)).toEqual({ per, periodStart, dueOn });
  });

  test('is none before anything was agreed, and when it was agreed that there is none', () => {
    expect(nextReview([], [], isHoliday, '2026-01-05')).toBeNull();
    expect(nextReview([rhythm('none')], [], isHoliday, '2026-01-05')).toBeNull();
    expect(nextReview([rhythm('month', '2026-01-06')], [], isHoliday, '2026-01-05')).toBeNull();
  });

  test('is not asked of days before it was agreed', () => {
    const agreed = [rhythm('month', '2026-01-20')];
    expect(nextReview(agreed, [], isHoliday, '2026-01-20')?.periodStart).toBe('2026-02-01');
  });

  test('is overdue the day after, not on the day', () => {
    const next = { dueOn: '2026-01-08' };
    expect(isReviewOverdue(next, '2026-01-08')).toBe(false);
    expect(isReviewOverdue(next, '2026-01-09')).toBe(true);
  });

  test('at will is of this month, or of the first one without', () => {
    const today = '2026-11-23';
    expect(reviewAtWill([], today)).toEqual({ per: 'month', periodStart: '2026-11-01', dueOn: today });
    expect(reviewAtWill(held('2026-11', '2026-12'), today).periodStart).toBe('2027-01-01');
  });
});

describe('what was due', () => {
  test('follows the agreement of its day', () => {
    const agreed = [
      rhythm('month', '2026-01-01'),
      rhythm('quarter', '2026-03-01', 1),
      rhythm('none', '2026-06-01'),
    ];
    const due = reviewsDueIn(agreed.toReversed(), { from: '2025-06-01', until: '2026-12-31' }, isHoliday);
    expect(due.map(({ per, dueOn }) => `${per} ${dueOn}`)).toEqual([
      'month 2026-01-08',
      'month 2026-02-06',
      'quarter 2026-04-01',
    ]);
  });

  test('of two agreements of one day the later one counts', () => {
    const agreed = [rhythm('month', '2026-01-01'), rhythm('none', '2026-01-01')];
    expect(rhythmOn(agreed, '2026-01-01')?.per).toBe('none');
    expect(reviewsDueIn(agreed, { from: '2026-01-01', until: '2026-12-31' }, isHoliday)).toEqual([]);
  });
});

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
const anyRhythm = fc.record({
  per: fc.constantFrom('month' as const, 'quarter' as const, 'none' as const),
  workingDay: fc.integer({ min: 1, max: 15 }),
  from: anyDay,
});

test('the next review is never one that was held, falls due within its period, and holding it asks for a later one', () => {
  fc.assert(
    fc.property(fc.array(anyRhythm, { maxLength: 4 }), anyDay, fc.nat(5), (rhythms, today, times) => {
      let slots: { per: 'month' | 'quarter'; periodStart: string }[] = [];
      let before = '';
      for (let time = 0; time <= times; time += 1) {
        const next = nextReview(rhythms, slots, isHoliday, today);
        if (!next) return;
        expect(slots).not.toContainEqual({ per: next.per, periodStart: next.periodStart });
        expect(next.periodStart > before).toBe(true);
        expect(
          next.dueOn >= next.periodStart && next.dueOn.slice(0, 7) === next.periodStart.slice(0, 7),
        ).toBe(true);
        before = next.periodStart;
        slots = [...slots, { per: next.per, periodStart: next.periodStart }];
      }
    }),
  );
});

test('a span that is cut in two has the same reviews due', () => {
  fc.assert(
    fc.property(fc.array(anyRhythm, { maxLength: 4 }), anyDay, anyDay, anyDay, (rhythms, ...days) => {
      const [from = '', cut = '', until = ''] = days.toSorted();
      const whole = reviewsDueIn(rhythms, { from, until }, isHoliday);
      const parts = [
        ...reviewsDueIn(rhythms, { from, until: cut }, isHoliday),
        ...reviewsDueIn(rhythms, { from: addDays(cut, 1), until }, isHoliday),
      ];
      expect(parts).toEqual(whole);
    }),
  );
});
