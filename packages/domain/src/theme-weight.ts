/** The weights of a year's themes together, in percent. */
export const WHOLE = 100;

/** Three to five themes is focus; a sixth needs a reason. */
export const MOST_THEMES = 5;

/** Whether so many themes may be chosen for a year: more than five only for a reason. */
export function mayChooseSoMany(count: number, reason: string | null): boolean {
  return count <= MOST_THEMES || (reason ?? '').trim() !== '';
}

export type WeightRefusal = 'no_themes' | 'weights_not_whole' | 'theme_twice';

/** Weighs the themes of a year: each theme once, whole percents that add up to 100. */
export function weigh(
  themes: readonly { themeId: string; weight: number }[],
): { ok: true } | { ok: false; why: WeightRefusal } {
  if (themes.length === 0) return { ok: false, why: 'no_themes' };
  if (new Set(themes.map(({ themeId }) => themeId)).size < themes.length)
    return { ok: false, why: 'theme_twice' };
  const whole = themes.every(({ weight }) => Number.isInteger(weight) && weight >= 0);
  const total = themes.reduce((sum, { weight }) => sum + weight, 0);
  return whole && total === WHOLE ? { ok: true } : { ok: false, why: 'weights_not_whole' };
}

/** Splits 100 evenly over so many themes: whole percents, the first ones get what is left over. */
export function evenWeights(count: number): number[] {
  if (count === 0) return [];
  const each = Math.floor(WHOLE / count);
  return Array.from({ length: count }, (_, index) => each + (index < WHOLE - each * count ? 1 : 0));
}
