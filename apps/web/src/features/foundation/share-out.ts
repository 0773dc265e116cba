import { evenWeights, WHOLE } from '@cadans/domain/theme-weight';

interface Weighed {
  readonly id: string;
  readonly weight: number;
}

export const totalOf = (themes: readonly Weighed[]): number =>
  themes.reduce((sum, { weight }) => sum + weight, 0);

/** Brings weights to a new total in their old proportions: whole percents, the largest remainders rounded up. */
export function scaleTo(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return evenWeights(weights.length).map((weight) => Math.round((weight * total) / WHOLE));
  const exact = weights.map((weight) => (weight * total) / sum);
  const scaled = exact.map(Math.floor);
  const short = total - scaled.reduce((all, weight) => all + weight, 0);
  const byRemainder = exact
    .map((weight, at) => ({ at, remainder: weight - Math.floor(weight) }))
    .sort((one, other) => other.remainder - one.remainder);
  for (const { at } of byRemainder.slice(0, short)) scaled[at] = (scaled[at] ?? 0) + 1;
  return scaled;
}

/** Takes one more theme in with an equal share; the others give way in proportion. */
export function takeIn<Theme extends Weighed>(themes: readonly Theme[], added: Theme): Theme[] {
  const share = Math.floor(WHOLE / (themes.length + 1));
  const rest = scaleTo(
    themes.map(({ weight }) => weight),
    WHOLE - share,
  );
  return [
    ...themes.map((theme, at) => ({ ...theme, weight: rest[at] ?? 0 })),
    { ...added, weight: themes.length === 0 ? WHOLE : share },
  ];
}

/** Lets one theme go; what it weighed goes to the others in proportion. */
export function letGo<Theme extends Weighed>(themes: readonly Theme[], id: string): Theme[] {
  const staying = themes.filter((theme) => theme.id !== id);
  const weights = scaleTo(
    staying.map(({ weight }) => weight),
    WHOLE,
  );
  return staying.map((theme, at) => ({ ...theme, weight: weights[at] ?? 0 }));
}

/** Gives every theme the same weight, as far as whole percents allow. */
export function evenOut<Theme extends Weighed>(themes: readonly Theme[]): Theme[] {
  const weights = evenWeights(themes.length);
  return themes.map((theme, at) => ({ ...theme, weight: weights[at] ?? 0 }));
}

/** Gives what is left over (or takes what is too much) to one theme. Null when that one cannot carry it. */
export function settleOn<Theme extends Weighed>(themes: readonly Theme[], id: string): Theme[] | null {
  const rest = WHOLE - totalOf(themes);
  const settled = themes.map((theme) =>
    theme.id === id ? { ...theme, weight: theme.weight + rest } : theme,
  );
  return settled.every(({ weight }) => weight >= 0 && weight <= WHOLE) ? settled : null;
}
