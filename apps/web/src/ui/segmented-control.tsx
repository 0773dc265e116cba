import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { classes } from './classes';

export interface SegmentedControlProps<Id extends string> {
  /** Says what is chosen here; read aloud, not shown. */
  label: string;
  segments: readonly { id: Id; label: ReactNode }[];
  value: Id;
  onChange: (value: Id) => void;
  className?: string;
}

const STEPS: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The arrows walk along the segments, round its ends, and choose nothing: another view may be a whole page. Enter chooses. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const segments = [...event.currentTarget.querySelectorAll('input')];
  const at = segments.indexOf(document.activeElement as HTMLInputElement);
  const step = STEPS[event.key];
  if (step) segments.at((at + step) % segments.length)?.focus();
  else if (event.key === 'Enter') segments[at]?.click();
  else return;
  event.preventDefault();
}

/**
 * A few views of the same thing, of which always one is on. The browser's own radios: it stands on the first screen, and
 * RAC's group brings all of its handling of focus along.
 */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange, className } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      onKeyDown={onKeyDown}
      className={classes('inline-flex rounded-[0.625rem] border border-line bg-sunken p-0.5', className)}
    >
      {segments.map(({ id, label: text }) => (
        <label
          key={id}
          data-selected={id === value || undefined}
          className="relative inline-flex min-h-7 cursor-pointer items-center rounded-control px-2.5 py-0.5 text-sm whitespace-nowrap text-muted outline-focus transition-colors hover:text-ink has-focus-visible:outline-2 selected:bg-raised selected:font-semibold selected:text-ink selected:shadow-card max-md:min-h-11 max-md:px-3.5"
        >
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === value}
            onChange={() => onChange(id)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-control outline-none"
          />
          {text}
        </label>
      ))}
    </div>
  );
}
