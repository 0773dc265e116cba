import { describe, expect, it } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { agendaOf } from './agenda';
import { inOtherMonth, monthAfter } from './month-keys';
import { monthModel, startMonth, startQuarter } from './month-model';

const plan = readYear(givenYear({ activities: 400 }));

describe('the agenda of a month', () => {
  it.each([1, 5, 7, 12])('tells everything of month %i once', (month) => {
    const parts = agendaOf(monthModel(plan, plan.activities, month, 6), plan.today);
    const told = parts.flatMap(({ activities }) => activities.map(({ id }) => id));
    const first = `2026-${String(month).padStart(2, '0')}`;
    const meant = plan.activities.filter(
      ({ startsOn, endsOn }) => startsOn.slice(0, 7) <= first && endsOn.slice(0, 7) >= first,
    );
    expect(told.toSorted()).toEqual(meant.map(({ id }) => id).toSorted());
  });

  it('leaves out empty days, but for today and holidays', () => {
    const parts = agendaOf(monthModel(plan, [], 5, 6), plan.today);
    expect(parts).toMatchObject([{ is: 'day', day: '2026-05-14', holiday: { nl: 'Hemelvaartsdag' } }]);
    expect(agendaOf(monthModel(plan, [], 7, 6), plan.today)).toMatchObject([
      { day: '2026-07-03', isToday: true },
    ]);
  });
});

describe('months', () => {
  it('start at the one of today, or at January of another year', () => {
    expect([startMonth(plan), startQuarter(plan)]).toEqual([7, 3]);
    expect(startMonth({ ...plan, year: 2027 })).toBe(1);
  });

  it('follow each other across the year’s edge', () => {
    expect(monthAfter({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(monthAfter({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
    expect(inOtherMonth('2026-01-31', 1)).toBe('2026-02-28');
    expect(inOtherMonth('2026-01-15', -1)).toBe('2025-12-15');
  });
});
