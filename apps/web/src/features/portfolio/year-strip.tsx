import type { PortfolioAccount } from '@cadans/contracts/portfolio';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { type PointerEvent, useMemo } from 'react';
import { type Translate, useTranslation } from '../../words/use-translation';
import { type BarKind, STRIP_HEIGHT, weekBars } from './week-bars';

const STEP = 5.7;
const BAR = 4;

const FILLS: Record<BarKind, string> = {
  done: 'fill-accent',
  planned: 'fill-accent-line',
  missed: 'fill-warn-fill',
  none: 'fill-line',
};

type Weeks = PortfolioAccount['weeks'];

/** The year of an account in a bar per week. Every bar tells its week under the pointer. */
export function YearStrip({ weeks, on }: Pick<PortfolioAccount, 'weeks' | 'on'>) {
  const { t } = useTranslation('portfolio');
  const bars = useMemo(() => weekBars(weeks), [weeks]);
  const width = weeks.done.length * STEP;
  // One title that follows the pointer: two hundred accounts with one for each week are ten thousand.
  const tell = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width: wide } = currentTarget.getBoundingClientRect();
    const week = Math.floor(((clientX - left) / wide) * weeks.done.length);
    currentTarget.title = weekTitle(weeks, Math.min(Math.max(week, 0), weeks.done.length - 1), t);
  };
  return (
    <span onPointerMove={tell} className="relative z-1 block w-full md:max-w-75">
      <span className="sr-only">{summaryOf(weeks, isoWeekOf(on).year, t)}</span>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${STRIP_HEIGHT}`} className="block w-full">
        {bars.map(({ kind, week, y, height }) => (
          <rect
            key={`${week} ${kind}`}
            data-mark
            x={(week - 1) * STEP}
            y={y}
            width={BAR}
            height={height}
            rx={1.2}
            className={FILLS[kind]}
          />
        ))}
      </svg>
    </span>
  );
}

function weekTitle({ done, planned, missed }: Weeks, index: number, t: Translate<'portfolio'>): string {
  const counts = [
    ['weekDone', done[index] ?? 0],
    ['weekPlanned', planned[index] ?? 0],
    ['weekMissed', missed[index] ?? 0],
  ] as const;
  const said = counts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count }));
  return t('weekTitle', { week: index + 1, what: said.join(', ') || t('weekEmpty') });
}

function summaryOf({ done, planned, missed }: Weeks, year: number, t: Translate<'portfolio'>): string {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const weeksMissed = missed.filter((count) => count > 0).length;
  return t('strip', { year, done: sum(done), planned: sum(planned), missed: weeksMissed });
}
