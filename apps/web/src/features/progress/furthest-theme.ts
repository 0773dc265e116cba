import type { Progress } from '@cadans/contracts/progress';

type ThemeFocus = Progress['dials']['focus']['themes'][number];

/** The theme furthest from its weight, the one the sentence names; none when all got what was chosen, or nothing is known. */
export function furthestTheme({ value, themes }: Progress['dials']['focus']): ThemeFocus | undefined {
  if (value === null) return undefined;
  const away = ({ share, weight }: ThemeFocus) => Math.abs(100 * share - weight);
  const [furthest] = themes
    .filter((theme) => away(theme) >= LEAST)
    .toSorted((one, other) => away(other) - away(one));
  return furthest;
}

// Half a percent is not read off a whole one.
const LEAST = 0.5;
