import { isOverdue } from '@cadans/domain/activity';
import type { WeekBar } from '@cadans/domain/month-layout';
import { CalendarRange } from 'lucide-react';
import { memo } from 'react';
import type { PlannedActivity, PlanTheme } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { themeClass } from '../../../ui/theme-colours';
import { markClasses } from '../grid/mark-look';

export interface MonthMarkProps {
  bar: WeekBar<PlannedActivity>;
  theme: PlanTheme | undefined;
  /** Stands before the title on paper, where the colour may not be seen. */
  letter: string | undefined;
  today: string;
  isDragged: boolean;
}

/** The paints of an activity in the month: as in the year; what is meant somewhere in a week or month is a broken pill. */
export function monthMarkLook(activity: PlannedActivity, today: string): string {
  const vague = activity.precision !== 'day';
  return classes(
    markClasses(isOverdue(activity, today) ? 'late' : activity.status, activity, true),
    'gap-1 text-xs! leading-[1.2]! font-medium!',
    vague && 'rounded-full! border-[1.5px] border-dashed! border-theme-solid',
  );
}

/**
 * An activity over the days of a week. For the eye and the pointer: whoever listens hears it at the days, where the
 * keyboard walks.
 */
export const MonthMark = memo(function MonthMark({ bar, theme, letter, today, isDragged }: MonthMarkProps) {
  const { activity, first, last, row, comesIn, goesOn } = bar;
  return (
    <div
      className="relative z-[2] min-w-0"
      style={{ gridColumn: `${first + 2} / ${last + 3}`, gridRow: row + 2, opacity: isDragged ? 0.35 : 1 }}
    >
      <div
        data-stop={activity.id}
        data-mark
        data-slides={activity.slides > 0 ? activity.slides : undefined}
        className={classes(
          theme && themeClass(theme.colour),
          monthMarkLook(activity, today),
          'top-px bottom-1',
          comesIn ? 'left-0 rounded-l-none! border-l-0!' : 'left-1',
          goesOn ? 'right-0 rounded-r-none! border-r-0!' : 'right-1.5',
        )}
      >
        {activity.precision === 'week' ? <CalendarRange size={12} aria-hidden className="shrink-0" /> : null}
        <span
          data-letter={letter}
          className="line-clamp-2 print:before:mr-1 print:before:font-bold print:before:content-[attr(data-letter)]"
        >
          {activity.title}
        </span>
      </div>
    </div>
  );
});
