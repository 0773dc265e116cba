import { type CalendarDate, quarterOf } from '@cadans/domain/calendar-date';
import { themeShares } from '@cadans/domain/focus';
import { loadPerWeek } from '@cadans/domain/week-load';
import { columnOf, type WeekColumns } from '@cadans/domain/year-layout';
import type { PlannedActivity, PlanTheme, YearPlan } from '../../../api/year-plan';

/** A figure as it is, and as it would become. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What a drop would do: to the load of the week it lands in, and to the share of its theme in the effort of that quarter. */
export interface DropEffect {
  readonly week: CalendarDate;
  readonly load: BeforeAfter;
  readonly theme: PlanTheme | undefined;
  /** In percent, rounded; of the quarter of the day it would start. */
  readonly share: BeforeAfter;
  readonly quarter: number;
}

/** Works out the effect of rows standing elsewhere, on everything planned and not only on what is filtered. */
export function effectOf(
  plan: YearPlan,
  columns: WeekColumns,
  moved: readonly PlannedActivity[],
  held: PlannedActivity,
): DropEffect {
  const now = new Map(moved.map((row) => [row.id, row]));
  const after = plan.activities.map((row) => now.get(row.id) ?? row);
  const column = columnOf(columns, held.endsOn);
  const quarter = quarterOf(held.startsOn);
  const share = (rows: readonly PlannedActivity[]) => {
    const inQuarter = rows.filter(({ startsOn }) => quarterOf(startsOn) === quarter);
    const { shares } = themeShares(inQuarter, `${plan.year}-12-31`);
    return Math.round((shares.get(held.themeId) ?? 0) * 100);
  };
  return {
    week: held.endsOn,
    load: {
      before: loadPerWeek(plan.activities, columns)[column] ?? 0,
      after: loadPerWeek(after, columns)[column] ?? 0,
    },
    theme: plan.themes.find(({ id }) => id === held.themeId),
    share: { before: share(plan.activities), after: share(after) },
    quarter: Number(String(quarter).slice(-1)),
  };
}
