import { firstOfMonth } from '@cadans/domain/calendar-date';
import { columnOf } from '@cadans/domain/year-layout';
import type { YearPlan } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { formatWeekday } from '../../../words/formats';
import { localeOf } from '../../../words/language';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { headRole, rowRole } from './grid-roles';
import type { Sheet } from './sheet';
import { besideFlag, TodayFlag, todayAt } from './today-line';
import { holidaysByColumn, monthSpans, weekOfColumn } from './weeks';

export interface GridHeadProps {
  plan: YearPlan;
  sheet: Sheet;
  corner: string;
}

// The room 'nov' takes with the space before it, in pixels.
const MONTH_NAME = 26;

/** Months and week numbers, with a tick under the weeks that have a public holiday. */
export function GridHead({ plan, sheet, corner }: GridHeadProps) {
  const { t } = useTranslation('year');
  const { language } = useLanguage();
  const { columns, columnWidth, labelWidth, headHeight } = sheet;
  const holidays = holidaysByColumn(columns, plan.year, plan.holidays);
  const isThisYear = plan.today.startsWith(String(plan.year));
  const todayColumn = isThisYear ? columnOf(columns, plan.today) : -1;
  const today = todayAt(plan, sheet);
  const monthName = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' });
  return (
    <div
      {...rowRole(0)}
      className="sticky top-0 z-20 border-b border-line bg-surface"
      style={{ height: headHeight }}
    >
      {labelWidth > 0 ? (
        <div
          {...headRole(0)}
          className="sticky left-0 z-10 flex h-full items-center border-r border-line bg-surface px-3.5 text-2xs text-faint"
          style={{ width: labelWidth }}
        >
          {corner}
        </div>
      ) : null}
      <div className="absolute inset-y-0 right-0" style={{ left: labelWidth }}>
        <TodayFlag at={today} />
        {monthSpans(columns, plan.year).map(({ month, first, count }) => {
          const right = (first + count) * columnWidth;
          const left = besideFlag(today, first * columnWidth, right, MONTH_NAME);
          return left === null ? null : (
            <div
              key={month}
              aria-hidden
              className="absolute top-1 flex"
              style={{ left, width: right - left }}
            >
              {/* Stays in sight while a part of its month is. */}
              <span
                className="sticky truncate pl-1.5 text-2xs font-semibold text-muted"
                style={{ left: labelWidth }}
              >
                {monthName.format(new Date(`${firstOfMonth(plan.year, month)}T00:00:00Z`)).replace('.', '')}
              </span>
            </div>
          );
        })}
        {Array.from({ length: columns.count }, (_, column) => {
          const week = weekOfColumn(columns, column);
          const days = (holidays.get(column) ?? []).map(
            (holiday) => `${holiday[language]}, ${formatWeekday(holiday.on, language)}`,
          );
          return (
            <div
              key={week === 1 && column > 0 ? 'next' : week > 50 && column === 0 ? 'before' : week}
              {...headRole(column + 1, [t('week', { week }), ...days].join(', '))}
              data-tip={days.length > 0 ? days.join('\n') : undefined}
              className={classes(
                'absolute bottom-0 flex h-5 flex-col items-center justify-center text-[0.5625rem] tabular-nums',
                column === todayColumn ? 'font-bold text-ink' : 'text-faint',
              )}
              style={{ left: column * columnWidth, width: columnWidth }}
            >
              {week}
              {days.length > 0 ? (
                <span aria-hidden className="absolute bottom-0 h-[3px] w-2 rounded-t-full bg-warn-fill" />
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
