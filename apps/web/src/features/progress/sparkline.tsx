import type { Development } from '@cadans/domain/development';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import { themeClass } from '../../ui/theme-colours';

const WIDTH = 64;
const HEIGHT = 20;
const EDGE = 2.5;

export interface SparklineProps {
  values: Development;
  colour: ThemeColour | undefined;
  /** The same in words. */
  label: string;
}

/** How a share went month by month, as a small line from nothing to all; months without work are a gap in it. */
export function Sparkline({ values, colour, label }: SparklineProps) {
  const most = Math.max(...values.map((value) => value ?? 0), Number.EPSILON);
  const points = values.map((value, place) => ({
    x: EDGE + (place * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1),
    y: value === null ? null : HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE),
  }));
  const last = points.findLast(({ y }) => y !== null);
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={colour ? themeClass(colour) : 'theme-slate'}
    >
      <path
        d={pathOf(points)}
        fill="none"
        stroke="var(--theme-solid)"
        strokeWidth={1.75}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last?.y == null ? null : <circle cx={last.x} cy={last.y} r={2.25} fill="var(--theme-solid)" />}
    </svg>
  );
}

function pathOf(points: readonly { x: number; y: number | null }[]): string {
  let isDrawing = false;
  return points
    .map(({ x, y }) => {
      const step = y === null ? '' : `${isDrawing ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
      isDrawing = y !== null;
      return step;
    })
    .join('');
}
