import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './calendar-date.js';
import { dropOnDay, windowDueOn } from './day-drop.js';

describe('dropOnDay', () => {
  const fair = { startsOn: '2026-03-24', endsOn: '2026-03-26' };
  const week = { startsOn: '2026-03-02', endsOn: '2026-03-08' };

  it('moves days by as many days as it was carried, wherever it was picked up', () => {
    expect(dropOnDay(fair, 'day', '2026-03-25', '2026-03-27')).toEqual({
      startsOn: '2026-03-26',
      endsOn: '2026-03-28',
    });
  });

  it('leaves a week where it is when it is let go on another of its days', () => {
    expect(dropOnDay(week, 'week', '2026-03-02', '2026-03-08')).toEqual(week);
  });

  it('takes a whole week to the week it is let go in, even from Sunday to Monday', () => {
    expect(dropOnDay(week, 'week', '2026-03-08', '2026-03-09')).toEqual({
      startsOn: '2026-03-09',
      endsOn: '2026-03-15',
    });
  });

  it('keeps the length of days, and ends on the day that was asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: -100, max: 100 }),
        (start, length, days) => {
          const startsOn = addDays('2026-01-01', start);
          const window = { startsOn, endsOn: addDays(startsOn, length) };
          const due = addDays(window.endsOn, days);
          const moved = windowDueOn(window, 'day', due);
          expect(moved.endsOn).toBe(due);
          expect(daysBetween(moved.startsOn, moved.endsOn)).toBe(length);
        },
      ),
    );
  });
});
