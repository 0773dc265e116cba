import { wholeDown } from '@cadans/domain/sentence';

export interface ChangeProps {
  /** 0 to 100, unrounded. */
  from: number | null;
  /** Undefined while nothing is on its way. */
  to: number | null | undefined;
}

/** By how many points a figure would change, as it is shown: nothing while it stays the same. */
export function Change({ from, to }: ChangeProps) {
  if (from === null || to === undefined || to === null) return null;
  const points = wholeDown(to) - wholeDown(from);
  if (points === 0) return null;
  const isUp = points > 0;
  return (
    <span
      data-change
      className={`ml-0.5 text-xs font-semibold tabular-nums ${isUp ? 'text-good' : 'text-danger'}`}
    >
      {isUp ? '▲' : '▼'}
      {Math.abs(points)}
    </span>
  );
}
