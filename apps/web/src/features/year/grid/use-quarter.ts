import { firstOfMonth, monthOf } from '@cadans/domain/calendar-date';
import { columnOf, type WeekColumns } from '@cadans/domain/year-layout';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { dayOfColumn } from './weeks';

export interface QuarterOptions {
  frame: RefObject<HTMLElement | null>;
  year: number;
  columns: WeekColumns;
  columnWidth: number;
  labelWidth: number;
  /** The quarter to look at, 1 to 4; undefined leaves the sheet where it is. */
  quarter: number | undefined;
  /** Somebody scrolled to another quarter. */
  onQuarter: ((quarter: number) => void) | undefined;
}

const RESTS_AFTER = 150;

/** Keeps the sheet and the quarter in step: a quarter that is chosen scrolls into sight, one scrolled to is told. */
export function useQuarter(options: QuarterOptions) {
  const { frame, year, columns, columnWidth, labelWidth, quarter, onQuarter } = options;
  const seen = useRef<{ quarter: number; columnWidth: number } | null>(null);
  const tell = useRef(onQuarter);
  const isOn = quarter !== undefined;
  useEffect(() => {
    tell.current = onQuarter;
  });

  useLayoutEffect(() => {
    if (quarter === undefined || !frame.current) return;
    if (seen.current?.quarter === quarter && seen.current.columnWidth === columnWidth) return;
    seen.current = { quarter, columnWidth };
    frame.current.scrollLeft = columnOf(columns, firstOfMonth(year, quarter * 3 - 2)) * columnWidth;
  }, [quarter, frame, year, columns, columnWidth]);

  useEffect(() => {
    const box = frame.current;
    if (!box || !isOn) return;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const middle = (box.scrollLeft + (box.clientWidth - labelWidth) / 2) / columnWidth;
      const column = Math.min(Math.max(Math.floor(middle), 0), columns.count - 1);
      const inSight = Math.ceil(monthOf(dayOfColumn(columns, year, column)) / 3);
      if (inSight === seen.current?.quarter) return;
      seen.current = { quarter: inSight, columnWidth };
      tell.current?.(inSight);
    };
    const onScroll = () => {
      clearTimeout(resting);
      resting = setTimeout(look, RESTS_AFTER);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(resting);
      box.removeEventListener('scroll', onScroll);
    };
  }, [isOn, frame, year, columns, columnWidth, labelWidth]);
}
