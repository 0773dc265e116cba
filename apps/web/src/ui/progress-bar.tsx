import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressBarProps {
  label: string;
  /** 0–100; null while it is unknown how far it is. */
  value: number | null;
  /** Shown at the right instead of the percentage: '1.200 van 5.000'. */
  figure?: string;
}

/** How far something is. */
export function ProgressBar({ label, value, figure }: ProgressBarProps) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={value ?? 0}
      isIndeterminate={value === null}
      {...(figure && { valueLabel: figure })}
      className="flex flex-col gap-1.5"
    >
      {({ percentage, valueText }) => (
        <>
          <span className="flex justify-between gap-3 text-xs text-muted">
            <span>{label}</span>
            <span className="tabular-nums">{figure ?? (value === null ? '' : valueText)}</span>
          </span>
          <span className="h-2 overflow-hidden rounded-full bg-sunken">
            <span
              className={`block h-full rounded-full bg-accent transition-[width] ${value === null ? 'animate-pulse-soft' : ''}`}
              style={{ width: `${value === null ? 100 : percentage}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
