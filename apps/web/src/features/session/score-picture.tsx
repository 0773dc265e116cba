import type { ThemeColour } from '@cadans/domain/theme-colour';
import { themeClass } from '../../ui/theme-colours';

const BEAT = 17;
const LANE = 34;
const TODAY = 15;

/** One letter per week: a theme, a dot for a promise nobody filled, a space for nothing. */
const lanes = [
  'bpibttii.tpbptb.iitt',
  ' t i i b  b.  t b t ',
  '   b    i    b   t  ',
  '     bb      .    i ',
  ' i    t       p     ',
] as const;

const colours: Record<string, ThemeColour> = { b: 'brick', i: 'indigo', t: 'teal', p: 'plum' };

/** A small score sheet: what a year of rhythm looks like. An ornament with a name. */
export function ScorePicture({ label }: { label: string }) {
  const width = 20 * BEAT;
  const height = lanes.length * LANE;
  return (
    <span role="img" aria-label={label} className="block">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="w-full">
        {lanes.map((lane, row) => (
          <g key={lane} transform={`translate(0 ${row * LANE + LANE / 2})`}>
            <line x2={width} className="stroke-line" />
            {[...lane].map((letter, week) => beat(letter, week))}
          </g>
        ))}
        <line x1={TODAY * BEAT} x2={TODAY * BEAT} y2={height} className="stroke-accent" strokeWidth={1.5} />
      </svg>
    </span>
  );
}

function beat(letter: string, week: number) {
  const x = week * BEAT + BEAT / 2;
  const key = `${week}`;
  if (letter === '.') {
    const ring = week < TODAY ? 'stroke-danger' : 'stroke-line-strong';
    return <circle key={key} cx={x} r={2.6} className={`fill-surface ${ring}`} />;
  }
  const colour = colours[letter];
  if (!colour) return null;
  const paint = week < TODAY ? 'fill-theme-solid' : 'fill-theme-soft stroke-theme-solid';
  return (
    <g key={key} className={themeClass(colour)}>
      <rect x={x - 6} y={-6.5} width={12} height={13} rx={3.5} className={paint} />
    </g>
  );
}
