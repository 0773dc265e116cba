import { columnOf } from '@cadans/domain/year-layout';
import type { YearPlan } from '../../../api/year-plan';
import type { Sheet } from './sheet';
import { monthSpans } from './weeks';

/** Behind the lanes: what has passed is a shade darker, and every month starts with a line. */
export function Backdrop({ plan, sheet }: { plan: YearPlan; sheet: Sheet }) {
  const { columns, columnWidth, labelWidth, headHeight } = sheet;
  const past =
    plan.year < Number(plan.today.slice(0, 4))
      ? columns.count
      : plan.today.startsWith(String(plan.year))
        ? columnOf(columns, plan.today)
        : 0;
  return (
    <div aria-hidden className="absolute inset-y-0 right-0" style={{ left: labelWidth, top: headHeight }}>
      <div className="absolute inset-y-0 left-0 bg-past" style={{ width: past * columnWidth }} />
      {monthSpans(columns, plan.year)
        .slice(1)
        .map(({ month, first }) => (
          <div
            key={month}
            className="absolute inset-y-0 border-l border-line"
            style={{ left: first * columnWidth }}
          />
        ))}
    </div>
  );
}
