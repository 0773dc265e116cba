import type { ThemeColour } from '@cadans/domain/theme-colour';
import { themeClass } from '../../ui/theme-colours';

export interface ShareBarProps {
  /** 0 to 1. */
  share: number;
  /** In percent; null where nothing was chosen. */
  weight: number | null;
  colour: ThemeColour | undefined;
}

/** How much something got, with a line at how much it was meant to get. The figure stands beside it. */
export function ShareBar({ share, weight, colour }: ShareBarProps) {
  return (
    <span
      aria-hidden
      className={`relative block h-2 w-full max-w-32 rounded-full bg-sunken print:border print:border-line-strong ${themeClass(colour ?? 'slate')}`}
    >
      <span
        data-mark
        className="block h-full rounded-full bg-theme-solid"
        style={{ width: `${Math.min(100, 100 * share)}%` }}
      />
      {weight === null ? null : (
        <span
          data-mark
          className="absolute -top-0.75 h-3.5 w-0.5 bg-ink"
          style={{ left: `calc(${Math.min(100, weight)}% - 1px)` }}
        />
      )}
    </span>
  );
}
