import type { AccountLine } from '@cadans/contracts/portfolio';

export type BarKind = 'done' | 'planned' | 'missed' | 'none';

/** A bar of the strip: which week, where it begins from above, and how high it is. */
export interface WeekBar {
  readonly kind: BarKind;
  readonly week: number;
  readonly y: number;
  readonly height: number;
}

export const STRIP_HEIGHT = 24;
const LOWEST = 4;

/** So many activities fill the height: who does twice as much has no higher bars, or all others would be flat. */
const FULL = 5;

const heightOf = (count: number) => LOWEST + (STRIP_HEIGHT - LOWEST) * (Math.min(count, FULL) / FULL);

/**
 * The bars of a year: what was done and, lighter, what is planned, as high as there is much of it; a low orange one for a week
 * in which a promised moment was missed, below what was done in it anyhow; and a low grey one for a week with nothing.
 */
export function weekBars({ done, planned, missed }: AccountLine['weeks']): WeekBar[] {
  return done.flatMap((finished, index) => {
    const [coming = 0, gone = 0] = [planned[index], missed[index]];
    const bars: { kind: BarKind; height: number }[] = [
      ...(finished === 0 && coming > 0 ? [{ kind: 'planned' as const, height: heightOf(coming) }] : []),
      ...(finished > 0 ? [{ kind: 'done' as const, height: heightOf(finished) }] : []),
      ...(gone > 0 ? [{ kind: 'missed' as const, height: LOWEST }] : []),
    ];
    const shown = bars.length > 0 ? bars : [{ kind: 'none' as const, height: LOWEST }];
    return shown.map(({ kind, height }) => ({ kind, week: index + 1, y: STRIP_HEIGHT - height, height }));
  });
}
