export interface ProgressBarProps {
  label: string;
  /** 0–100; null while it is unknown how far it is. */
  value: number | null;
  /** Shown at the right instead of the percentage: '1.200 van 5.000'. */
  figure?: string;
}

/**
 * How far something is. Not of React Aria: its buttons refer to its own bar, so as soon as two screens had one, all of it came
 * along with the first screen.
 */
export function ProgressBar({ label, value, figure }: ProgressBarProps) {
  const told = figure ?? (value === null ? '' : `${Math.round(value)}%`);
  return (
    <div
      role="progressbar"
      aria-label={label}
      {...(value !== null && { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': value })}
      {...(told && { 'aria-valuetext': told })}
      className="flex flex-col gap-1.5"
    >
      <span className="flex justify-between gap-3 text-xs text-muted">
        <span>{label}</span>
        <span className="tabular-nums">{told}</span>
      </span>
      <span className="h-2 overflow-hidden rounded-full bg-sunken">
        <span
          className={`block h-full rounded-full bg-accent transition-[width] ${value === null ? 'animate-pulse-soft' : ''}`}
          style={{ width: `${value ?? 100}%` }}
        />
      </span>
    </div>
  );
}
