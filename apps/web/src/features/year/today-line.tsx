import { useTranslation } from 'react-i18next';
import type { YearPlan } from '../../api/year-plan';
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

/** The flag at the top of the line. */
export function TodayFlag({ at }: { at: number | null }) {
  const { t } = useTranslation('year');
  if (at === null) return null;
  return (
    <span
      aria-hidden
      className="absolute top-1 z-[1] -translate-x-1/2 rounded bg-accent px-1.5 text-2xs font-semibold text-on-accent"
      style={{ left: at }}
    >
      {t('today')}
    </span>
  );
}
