import type { ThemeColour } from '@cadans/domain/theme-colour';
import { useRef } from 'react';
import { classes } from '../../ui/classes';
import { ThemeDot } from '../../ui/theme-chip';
import { themeClass } from '../../ui/theme-colours';
import { Tooltip } from '../../ui/tooltip';

interface ThemeShareProps {
  name: string;
  colour: ThemeColour;
  /** What it got and what it was meant to get: '31/40%'. */
  figure: string;
  /** The same in words. */
  label: string;
  isSelected: boolean;
  /** Others are chosen, and this one is not. */
  isFaint: boolean;
  onChange: (on: boolean) => void;
}

/** One theme with its two shares, to press. */
export function ThemeShare({ name, colour, figure, label, isSelected, isFaint, onChange }: ThemeShareProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-pressed={isSelected}
        data-selected={isSelected || undefined}
        onClick={() => onChange(!isSelected)}
        className={classes(
          themeClass(colour),
          'inline-flex min-h-6 max-w-full shrink-0 cursor-pointer items-center gap-1.5 rounded-full border border-transparent bg-theme-soft px-2 text-2xs font-semibold text-theme-on-soft transition-opacity selected:border-theme-solid max-md:min-h-11',
          isFaint && 'opacity-45 hover:opacity-100',
        )}
      >
        <ThemeDot colour={colour} />
        <span className="truncate">{name}</span>
        {/* Painted, not written: the name of the button says the same in words. */}
        <span data-figure={figure} className="font-medium tabular-nums after:content-[attr(data-figure)]" />
      </button>
      <Tooltip text={label} of={button} />
    </>
  );
}
