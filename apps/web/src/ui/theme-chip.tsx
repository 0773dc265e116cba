import type { ThemeColour } from '@cadans/domain/theme-colour';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { themeClass } from './theme-colours';

export interface ThemeChipProps {
  colour: ThemeColour;
  name: string;
  /** Stands behind the name, such as '44/40%'. */
  figure?: ReactNode;
  className?: string;
}

/** A theme by its colour and name. */
export function ThemeChip({ colour, name, figure, className }: ThemeChipProps) {
  return (
    <span
      className={classes(
        themeClass(colour),
        'inline-flex min-h-5 max-w-full items-center gap-1.5 rounded-full bg-theme-soft px-2 py-px text-2xs font-semibold text-theme-on-soft',
        className,
      )}
    >
      <ThemeDot colour={colour} />
      <span className="truncate">{name}</span>
      {figure ? <span className="shrink-0 font-medium tabular-nums">{figure}</span> : null}
    </span>
  );
}

/** Only the dot, for a list or a closed select. */
export function ThemeDot({ colour, size = 8 }: { colour: ThemeColour; size?: number }) {
  return (
    <span
      aria-hidden
      data-mark
      className={classes(themeClass(colour), 'inline-block shrink-0 rounded-full bg-theme-solid')}
      style={{ width: size, height: size }}
    />
  );
}
