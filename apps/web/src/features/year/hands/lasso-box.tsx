import type { Box } from './boxes';

/** The rectangle that is drawn to choose what it touches. */
export function LassoBox({ box }: { box: Box }) {
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-30 rounded-sm border border-accent bg-accent/10"
      style={{ ...box }}
    />
  );
}
