const KEY = 'cadans.second-step';

/** How long the second step waits for its code, in milliseconds. */
const LASTS = 5 * 60_000;

/** The second step was asked now: answers until when it waits, and keeps that for a reload of this tab. */
export function startTimeForCode(): void {
  try {
    sessionStorage.setItem(KEY, String(Date.now() + LASTS));
  } catch {
    // Without storage the page does not tell until when; the server still knows.
  }
}

/** Until when the second step waits, in milliseconds since 1970; null when that is not known here. */
export function timeForCode(): number | null {
  try {
    return Number(sessionStorage.getItem(KEY)) || null;
  } catch {
    return null;
  }
}

/** The second step was taken, or is begun anew. */
export function forgetTimeForCode(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then there was nothing kept either.
  }
}
