import type { Beat } from './beat.js';
import { type CalendarDate, daysBetween } from './calendar-date.js';

/**
 * The same beats, each period's fillings on the beats nearest to their days. The rules fill the first beats of a period
 * first; on a sheet that shows days, what is planned for the 22nd leaves the beat of the 8th open and not the one it stands
 * on. How many beats of a period are kept, planned, open or missed stays as it is, and so does the order of its fillings.
 */
export function nearestBeats(
  beats: readonly Beat[],
  dayOf: (activityId: string) => CalendarDate | undefined,
): Beat[] {
  const periods = Map.groupBy(beats, ({ period }) => `${period.kind} ${period.start}`);
  return [...periods.values()]
    .flatMap((own) => nearestIn(own, dayOf))
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

function nearestIn(beats: readonly Beat[], dayOf: (activityId: string) => CalendarDate | undefined): Beat[] {
  const promised = beats.filter(({ state }) => state !== 'paused');
  const filled = promised.filter(({ activityId }) => activityId !== null);
  const unfilled = promised.find(({ activityId }) => activityId === null);
  if (!unfilled || filled.length === 0) return [...beats];
  const days = filled.map(({ activityId, day }) => dayOf(activityId ?? '') ?? day);
  const places = placesOf(
    days,
    promised.map(({ day }) => day),
  );
  const anew = promised.map((beat, place): Beat => {
    const filling = filled[places.indexOf(place)];
    const { state, activityId } = filling ?? unfilled;
    return { ...beat, state, activityId: filling ? activityId : null };
  });
  return [...anew, ...beats.filter(({ state }) => state === 'paused')];
}

/** For each day the beat it takes, in order, with the least distance in all. */
function placesOf(days: readonly CalendarDate[], beats: readonly CalendarDate[]): readonly number[] {
  // The best way to place the days so far, ending before each beat.
  let best: { cost: number; places: readonly number[] }[] = beats.map(() => ({ cost: 0, places: [] }));
  best.push({ cost: 0, places: [] });
  for (const day of days) {
    const next: typeof best = [{ cost: Number.POSITIVE_INFINITY, places: [] }];
    beats.forEach((beat, place) => {
      const kept = next[place];
      const taken = best[place];
      if (!kept || !taken) return;
      const cost = taken.cost + Math.abs(daysBetween(day, beat));
      next.push(cost < kept.cost ? { cost, places: [...taken.places, place] } : kept);
    });
    best = next;
  }
  return best.at(-1)?.places ?? [];
}
