import { addDays, monthOf, quarterOf, yearOf } from '@cadans/domain/calendar-date';
import type { SpokenDate } from '@cadans/domain/spoken-period';
import { isWholeMonth } from '@cadans/domain/window-shift';
import { useNavigate } from '@tanstack/react-router';
import { usePlace } from '../shell/use-place';

/** Ways to a time of the plan on the year screen: a year as a whole, a quarter in weeks, a month or week in days. */
export function useGo() {
  const { organisationId } = usePlace();
  const navigate = useNavigate();
  const to = (year: number, search: { zoom?: 'quarter' | 'month'; quarter?: number; month?: number }) =>
    void navigate({ to: '/o/$organisationId/year/$year', params: { organisationId, year }, search });
  return {
    toYear: (year: number) => to(year, {}),
    toTime: ({ window, precision }: SpokenDate) => {
      const { startsOn, endsOn } = window;
      const isQuarter = precision === 'day' && startsOn !== endsOn && !isWholeMonth(window);
      // A week of two years belongs to the one its Thursday lies in.
      const day = precision === 'week' ? addDays(endsOn, -3) : startsOn;
      if (isQuarter) to(yearOf(day), { zoom: 'quarter', quarter: Number(quarterOf(day).slice(-1)) });
      else to(yearOf(day), { zoom: 'month', month: monthOf(day) });
    },
  };
}
