import type { BeatState } from '@cadans/domain/beat';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import { Pause, X } from 'lucide-react';
import { classes } from '../../../ui/classes';
import { themeClass } from '../../../ui/theme-colours';

export interface BeatShapeProps {
  state: BeatState;
  /** Of the activity that keeps it, if it serves a theme that is known. */
  colour?: ThemeColour | null;
}

/** How a beat looks: every state has a shape of its own, so that it needs no colour. */
export function BeatShape({ state, colour = null }: BeatShapeProps) {
  if (state === 'missed')
    return (
      <span
        data-mark
        className="grid size-3.5 place-items-center rounded-full border-[1.5px] border-danger text-danger"
      >
        <X size={9} strokeWidth={3.5} aria-hidden />
      </span>
    );
  if (state === 'paused') return <Pause size={13} strokeWidth={2.5} className="text-warn" aria-hidden />;
  if (state === 'open')
    return <span data-mark className="size-3 rounded-full border-[1.5px] border-field bg-surface" />;
  return (
    <span
      data-mark
      className={classes(
        colour ? themeClass(colour) : undefined,
        'size-4 rounded-[28%]',
        state === 'done'
          ? colour
            ? 'bg-theme-solid'
            : 'bg-accent'
          : colour
            ? 'border-[1.5px] border-theme-solid bg-theme-soft'
            : 'border-[1.5px] border-accent bg-accent-soft',
      )}
    />
  );
}
