import { useMemo } from 'react';
import type { PlanTheme } from '../../../api/year-plan';
import { useTranslation } from '../../../words/use-translation';
import type { DayBeats } from '../beats/day-beats';
import { themeLetters } from '../paper/theme-letters';
import { MonthCell } from './month-cell';
import { MonthMark } from './month-mark';
import type { MonthWeek } from './month-model';
import { monthRowRole, weekNumberRole } from './month-roles';
import type { DayDrag } from './use-day-drag';

export interface MonthRowProps {
  week: MonthWeek;
  index: number;
  today: string;
  themes: ReadonlyMap<string, PlanTheme>;
  /** The day that Tab leads to. */
  tabStop: string;
  drag: DayDrag | null;
  beats: DayBeats;
  mayPlan: boolean;
}

// The rows below what a full week needs, so that an empty week still looks like one.
const LEAST_ROWS = 2;

/** One week of the calendar: its number, its days, and over them what is planned. */
export function MonthRow({ week, index, today, themes, tabStop, drag, beats, mayPlan }: MonthRowProps) {
  const { t } = useTranslation('month');
  const { rows, bars, piles } = week.layout;
  const letters = useMemo(() => themeLetters([...themes.values()]), [themes]);
  return (
    <div
      {...monthRowRole(index + 1)}
      className="grid break-inside-avoid grid-cols-[2.25rem_repeat(7,minmax(0,1fr))] border-b border-line last:border-b-0"
      style={{ gridTemplateRows: `2rem repeat(${Math.max(rows, LEAST_ROWS)}, 2.5rem) 0.25rem` }}
    >
      <div
        {...weekNumberRole(t('week', { week: week.week }))}
        className="flex justify-center pt-2 text-2xs text-faint tabular-nums"
        style={{ gridColumn: 1, gridRow: '1 / -1' }}
      >
        {week.week}
      </div>
      {week.days.map((day, column) => (
        <MonthCell
          key={day.day}
          day={day}
          beats={beats.get(day.day)}
          index={column}
          isTabStop={day.day === tabStop}
          isTarget={drag?.to === day.day}
          mayPlan={mayPlan}
        />
      ))}
      <div aria-hidden className="contents">
        {bars.map((bar) => (
          <MonthMark
            key={bar.activity.id}
            bar={bar}
            theme={themes.get(bar.activity.themeId)}
            letter={letters.get(bar.activity.themeId)}
            today={today}
            isDragged={drag?.id === bar.activity.id}
          />
        ))}
        {piles.map(({ day, activities }) => (
          <div
            key={day}
            data-pile={week.days[day]?.day}
            className="z-[2] mx-1 my-px cursor-pointer self-center rounded-md px-1.5 py-0.5 text-xs font-semibold text-accent hover:bg-accent-soft"
            style={{ gridColumn: day + 2, gridRow: rows + 1 }}
          >
            {t('more', { count: activities.length })}
          </div>
        ))}
      </div>
    </div>
  );
}
