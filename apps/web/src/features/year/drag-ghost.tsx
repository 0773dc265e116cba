import { useTranslation } from 'react-i18next';
import type { Drag } from './use-mark-drag';

export interface DragGhostProps {
  drag: Drag;
  columnWidth: number;
  /** Where it would land: 'wk 31'. */
  week: string;
}

/** Where a dragged mark would land, and how far that is. */
export function DragGhost({ drag, columnWidth, week }: DragGhostProps) {
  const { t } = useTranslation('year');
  const { left, top, width, height } = drag.box;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-30 rounded-[28%] border-2 border-accent bg-accent/20 transition-transform duration-75"
      style={{ left, top, width, height, transform: `translateX(${drag.weeks * columnWidth}px)` }}
    >
      <span className="absolute bottom-full left-1/2 mb-1.5 -translate-x-1/2 rounded-md bg-ink px-2 py-0.5 text-xs font-medium whitespace-nowrap text-paper shadow-raised">
        {week}{' '}
        <span className="opacity-75">
          {t('weeksMoved', { count: drag.weeks, sign: drag.weeks > 0 ? '+' : '' })}
        </span>
      </span>
    </div>
  );
}
