import { loadPerWeek } from '@cadans/domain/week-load';
import type { YearPlan } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { useTranslation } from '../../../words/use-translation';
import type { Sheet } from './sheet';
import { TodayLine, todayAt } from './today-line';
import { weekOfColumn } from './weeks';

/** How high it is, in pixels, where its name stands beside it. */
export const LOAD_HEIGHT = 46;
const NAMED = 3;

/** How full every week is, of everything planned and not only of what is filtered; too full is amber. */
export function LoadLane({ plan, sheet }: { plan: YearPlan; sheet: Sheet }) {
  const { t } = useTranslation('year');
  const { columns, columnWidth, labelWidth } = sheet;
  const { weeklyCapacity: capacity } = plan;
  const load = loadPerWeek(plan.activities, columns);
  const weeks = load.map((count, column) => ({ monday: columns.firstMonday + column * 7, column, count }));
  const most = Math.max(capacity * 1.4, ...load);
  const crowded = load.flatMap((count, column) => (count > capacity ? [weekOfColumn(columns, column)] : []));
  const named = crowded.slice(0, NAMED).join(', ');
  const more = crowded.length - NAMED;
  const words =
    crowded.length === 0
      ? t('noneCrowded')
      : more > 0
        ? t('crowdedMore', { weeks: named, count: more })
        : t('crowded', { weeks: named });
  return (
    <div
      role="img"
      aria-label={`${t('load')}: ${words}`}
      className="sticky bottom-0 z-20 border-t border-line bg-surface"
      style={{ height: LOAD_HEIGHT + (labelWidth > 0 ? 0 : sheet.labelHeight) }}
    >
      <div
        className={classes(
          'sticky left-0 z-12 flex items-center gap-2 px-3.5',
          labelWidth > 0 ? 'h-full border-r border-line bg-surface' : 'w-max pt-1',
        )}
        style={labelWidth > 0 ? { width: labelWidth } : { height: sheet.labelHeight }}
      >
        <span className="min-w-0 max-md:flex max-md:items-baseline max-md:gap-2">
          <span className="block font-semibold">{t('load')}</span>
          <span className="block text-2xs whitespace-nowrap text-faint">
            {t('capacity', { count: capacity })}
          </span>
        </span>
        {crowded.length > 0 ? (
          <span className="ml-auto text-right text-2xs leading-tight font-medium text-balance text-warn">
            {words}
          </span>
        ) : null}
      </div>
      <div className="absolute right-0 bottom-0" style={{ left: labelWidth, height: LOAD_HEIGHT }}>
        <TodayLine at={todayAt(plan, sheet)} />
        {weeks.map(({ monday, column, count }) =>
          count === 0 ? null : (
            <div
              key={monday}
              data-mark
              data-tip={t('loadOf', { week: weekOfColumn(columns, column), count, capacity })}
              className={classes(
                'absolute bottom-0 rounded-t-[3px]',
                count > capacity ? 'bg-warn-fill' : 'bg-line-strong',
              )}
              style={{
                left: column * columnWidth + columnWidth * 0.12,
                width: columnWidth * 0.76,
                height: Math.max(3, (count / most) * (LOAD_HEIGHT - 6)),
              }}
            />
          ),
        )}
      </div>
    </div>
  );
}
