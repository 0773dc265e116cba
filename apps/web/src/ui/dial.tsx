/** ≥ 85 steady, 60–84 wavering, below that loose shots; null when there is not enough history. */
export type DialTone = 'good' | 'warn' | 'danger';

export interface DialProps {
  /** 0–100; null draws an empty ring. */
  value: number | null;
  tone?: DialTone;
  size?: number;
  /** Read aloud: 'Ritme: 78 van 100'. Leave it out when the figure stands beside it as text. */
  label?: string;
}

const strokes: Record<DialTone, string> = {
  good: 'stroke-accent',
  warn: 'stroke-warn-fill',
  danger: 'stroke-danger-fill',
};

/** A figure as a ring. */
export function Dial({ value, tone = 'good', size = 36, label }: DialProps) {
  const width = size > 48 ? size * 0.13 : size * 0.14;
  const radius = (size - width) / 2;
  const round = 2 * Math.PI * radius;
  const part = Math.min(100, Math.max(0, value ?? 0)) / 100;
  return (
    <span
      className="inline-flex shrink-0"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <svg
        aria-hidden="true"
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        className="-rotate-90"
      >
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          strokeWidth={width}
          className="stroke-line"
        />
        {part === 0 ? null : (
          <circle
            cx={size / 2}
            cy={size / 2}
            r={radius}
            fill="none"
            strokeWidth={width}
            strokeLinecap="round"
            strokeDasharray={`${round * part} ${round}`}
            className={strokes[tone]}
          />
        )}
      </svg>
    </span>
  );
}
