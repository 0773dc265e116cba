import type { Stop } from '../grid/stops';

/** The ids of the activities that are chosen. */
export type Selection = ReadonlySet<string>;

export const NOTHING_SELECTED: Selection = new Set();

/** The activities of a place that can be chosen: what is still being made cannot. */
const idsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ activities }) => activities.filter(({ version }) => version > 0).map(({ id }) => id));

/** Whether everything in a place is chosen. */
export function isSelected(selection: Selection, { activities }: Stop): boolean {
  return activities.every(({ id }) => selection.has(id));
}

/** Chooses a place, or no longer. */
export function toggled(selection: Selection, stop: Stop): Selection {
  if (!isSelected(selection, stop)) return extended(selection, [stop]);
  const gone = new Set(idsOf([stop]));
  return new Set([...selection].filter((id) => !gone.has(id)));
}

/** Chooses places as well. */
export function extended(selection: Selection, stops: readonly Stop[]): Selection {
  return new Set([...selection, ...idsOf(stops)]);
}

/** The places of a lane from one to the other, by time; only the second when they stand in different lanes. */
export function rangeOf(stops: readonly Stop[][], from: Stop | undefined, to: Stop): readonly Stop[] {
  if (!from || from.lane !== to.lane) return [to];
  const first = Math.min(from.column, to.column);
  const last = Math.max(from.last, to.last);
  return (stops[to.lane] ?? []).filter(({ column }) => column >= first && column <= last);
}

/** The stops of a lane that are chosen, as one text: a lane is drawn again only when its own choice changes. */
export function selectedIn(stops: readonly Stop[], selection: Selection): string {
  if (selection.size === 0) return '';
  return stops
    .filter((stop) => isSelected(selection, stop))
    .map(({ id }) => id)
    .join(' ');
}
