/** So many empty weeks in a row are worth a word. */
export const QUIET_FROM = 4;

/** Empty columns, both included. */
export interface QuietWeeks {
  readonly first: number;
  readonly last: number;
}

/**
 * The weeks a lane has been empty up to today: from the week after its last activity up to the current one. None when
 * there was nothing before (it has not started yet), when something stands in the current week, or when it is fewer
 * than four. A fact about the sheet, not a judgement: promises come with cadences.
 */
export function quietUpTo(
  today: number,
  spans: readonly { first: number; last: number }[],
  atLeast = QUIET_FROM,
): QuietWeeks | null {
  let latest = -1;
  for (const { first, last } of spans) {
    if (first <= today) latest = Math.max(latest, last);
  }
  if (latest === -1 || today - latest < atLeast) return null;
  return { first: latest + 1, last: today };
}
