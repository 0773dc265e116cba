/** The first run, in its order. Only the name has to be; the rest may be skipped and done later. */
export const STEPS = ['name', 'foundation', 'themes', 'channels', 'promises', 'activities'] as const;
export type Step = (typeof STEPS)[number];

/** The step so many further (negative: back); null past either end. */
export function stepFrom(step: Step, by: 1 | -1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}
