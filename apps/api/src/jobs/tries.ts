const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** So often a job may fail before it is given up: the last try comes more than a day after the first. */
export const MOST_FAILURES = 8;

/** So often a job may be taken at all: one that ends the process each time never fails. */
export const MOST_TAKEN = 25;

/** How long a job waits after its n-th failure, in milliseconds: half a minute, then four times as long each time, a day at most. */
export function patience(failures: number): number {
  return Math.min(30 * SECOND * 4 ** (failures - 1), DAY);
}
