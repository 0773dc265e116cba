import type { YearPlan } from '../../../api/year-plan';
import { useTranslation } from '../../../words/use-translation';
import type { Sheet } from './sheet';
import { positionOf } from './weeks';

/** Where today stands, in pixels from the first week; null in another year. */
export function todayAt(plan: Pick<YearPlan, 'today' | 'year'>, sheet: Sheet): number | null {
  if (!plan.today.startsWith(String(plan.year))) return null;
  return positionOf(sheet.columns, plan.today) * sheet.columnWidth;
}

/** Today through one lane. Every lane draws its own piece, so that the names of the lanes stay above it. */
export function TodayLine({ at }: { at: number | null }) {
  if (at === null) return null;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute -inset-y-px z-[5] border-l-[1.5px] border-accent"
      style={{ left: at }}
    />
  );
}

// Half of what the flag takes, in pixels.
const FLAG = 24;

/** Where the name of a month stands so that the flag does not cover it; null when there is no room beside it. */
export function besideFlag(at: number | null, left: number, right: number, width: number): number | null {
  if (at === null || left > at + FLAG || left + width < at - FLAG) return left;
  const shifted = at + FLAG;
  return shifted + width <= right ? shifted : null;
}

/** The flag at the top of the line. */
export function TodayFlag({ at }: { at: number | null }) {
  const { t } = useTranslation('year');
  if (at === null) return null;
  return (
    <span
      aria-hidden
      className="absolute top-1 z-[1] -translate-x-1/2 rounded bg-accent px-1 text-[0.625rem] leading-4 font-semibold text-on-accent"
      style={{ left: at }}
    >
      {t('today')}
    </span>
  );
}
