import { classes } from './classes';

/** One week: what it carries, what comes on top of that, what it can carry, and whether somebody is away in it. */
export interface WeekBar {
  readonly key: string;
  /** Said when it is pointed at: "week 48: 6 van 4 uur". */
  readonly title: string;
  readonly value: number;
  readonly added?: number;
  readonly capacity: number;
  readonly isAway?: boolean;
}

export interface WeekBarsProps {
  /** What the bars tell, for who does not see them. */
  label: string;
  weeks: readonly WeekBar[];
  /** What the full height stands for, so that several rows compare; what is more is cut off there. */
  most: number;
  className?: string;
}

const HATCHED = 'bg-[repeating-linear-gradient(135deg,transparent_0_4px,var(--line-strong)_4px_5px)]';

/** Weeks side by side as small bars, like the load below the year: over capacity in amber, away hatched. */
export function WeekBars({ label, weeks, most, className }: WeekBarsProps) {
  const share = (value: number) => (most > 0 ? Math.min(100, (100 * value) / most) : 0);
  return (
    <div role="img" aria-label={label} className={classes('flex h-11 items-stretch gap-0.5', className)}>
      {weeks.map(({ key, title, value, added = 0, capacity, isAway }) => (
        <div
          key={key}
          {...{ title }}
          className={classes('relative min-w-0 flex-1 border-b border-line-strong', isAway && HATCHED)}
        >
          <span
            data-mark
            className={classes(
              'absolute inset-x-0 bottom-0 mx-auto w-4/5 rounded-t-sm',
              value > capacity ? 'bg-warn-fill' : 'bg-line-strong',
            )}
            style={{ height: `${share(value)}%` }}
          />
          {added > 0 ? (
            <span
              data-mark
              className={classes(
                'absolute inset-x-0 mx-auto w-4/5 rounded-t-sm border border-dashed',
                value + added > capacity ? 'border-warn bg-warn-soft' : 'border-accent bg-accent-soft',
              )}
              style={{ bottom: `${share(value)}%`, height: `${share(value + added) - share(value)}%` }}
            />
          ) : null}
          {capacity > 0 ? (
            <span
              aria-hidden
              className="absolute inset-x-0 border-t border-dotted border-faint"
              style={{ bottom: `${share(capacity)}%` }}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** A height that shows who has room beside who carries far too much: what is most, or four times what fits. */
export function heightFor(values: readonly number[], capacities: readonly number[]): number {
  const fits = Math.max(0, ...capacities);
  const most = Math.max(1, fits, ...values);
  return fits > 0 ? Math.min(most, 4 * fits) : most;
}
