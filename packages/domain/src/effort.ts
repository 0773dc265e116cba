/** What effort is reckoned from. In hours; null = nobody said. */
export interface EffortRow {
  readonly channelId: string;
  readonly effortHours: number | null;
}

/** A row with the effort it counts for, in minutes: tenths of hours are whole there, so that sums come out to the digit. */
export interface Weighed<Row> {
  readonly row: Row;
  readonly minutes: number;
}

/**
 * The effort of rows that count. Unknown effort is the median known effort of its channel, else of all these rows, else
 * one hour (product rule "Focus").
 */
export function weighEfforts<Row extends EffortRow>(rows: readonly Row[]): Weighed<Row>[] {
  const known = new Map<string, number[]>();
  for (const row of rows) {
    if (row.effortHours === null) continue;
    const ofChannel = known.get(row.channelId);
    if (ofChannel) ofChannel.push(minutesOf(row));
    else known.set(row.channelId, [minutesOf(row)]);
  }
  const overall = median([...known.values()].flat()) ?? MINUTES;
  const medians = new Map([...known].map(([channelId, minutes]) => [channelId, median(minutes)]));
  return rows.map((row) => ({
    row,
    minutes: row.effortHours === null ? (medians.get(row.channelId) ?? overall) : minutesOf(row),
  }));
}

/** How many rows have no effort of their own. */
export function countUnknown(rows: readonly EffortRow[]): number {
  return rows.filter(({ effortHours }) => effortHours === null).length;
}

/** Minutes of weighed rows together. */
export function sumMinutes(weighed: readonly { readonly minutes: number }[]): number {
  return weighed.reduce((sum, { minutes }) => sum + minutes, 0);
}

const MINUTES = 60;

const minutesOf = ({ effortHours }: EffortRow): number => Math.round((effortHours ?? 0) * MINUTES);

/** The middle value, or the mean of the two middle ones; none of nothing. */
export function median(values: readonly number[]): number | undefined {
  // Numbers among themselves are sorted without a comparison that has to be called.
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
