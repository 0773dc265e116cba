import { fold } from '@cadans/domain/import-values';
import type { HistoryRow } from './read-history.js';

/** How many activities, and which part of all activities of the file (0 to 1, four decimals). */
export interface Share {
  readonly count: number;
  readonly share: number;
}

type Shares = Readonly<Record<string, Share>>;

/** How much few of them have. */
export interface Focus {
  readonly distinct: number;
  readonly topShareOfAll: number;
  readonly top3ShareOfAll: number;
  /** Sum of squared shares of what has a value; 1 = all with one. */
  readonly herfindahlOverFilled: number | null;
}

/** What the file says of owners, themes, channels and titles, over all its activities, dated or not. */
export function countShares(rows: readonly HistoryRow[]) {
  const of = (values: (row: HistoryRow) => readonly string[]) => sharesOf(rows.map(values), rows.length);
  const filled = (cell: string) => (cell === '' ? [] : [cell]);
  const ownersSplit = of(({ owners }) => owners);
  const primaryTheme = of(({ themes }) => themes.slice(0, 1));
  return {
    missingOwner: rows.filter(({ owners }) => owners.length === 0).length,
    missingTheme: rows.filter(({ themes }) => themes.length === 0).length,
    missingChannel: rows.filter(({ channelCell }) => channelCell === '').length,
    ownerCells: of(({ ownerCell }) => filled(ownerCell)),
    ownersSplit,
    ownerFocus: focusOf(ownersSplit, rows.length),
    primaryTheme,
    themeFocus: focusOf(primaryTheme, rows.length),
    allThemes: of(({ themes }) => themes),
    channelShare: of(({ channelCell }) => filled(channelCell)),
    duplicateTitles: duplicates(rows),
    exactDuplicatesTitleDateChannel: exactDuplicates(rows),
    status: Object.fromEntries(
      Object.entries(of(({ status }) => filled(status))).map(([word, { count }]) => [word, count]),
    ),
  };
}

/** Counts values, each once per row; the most frequent first. The share is of `all`. */
export function sharesOf(rows: readonly (readonly string[])[], all: number): Shares {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((values) => [...new Set(values)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(
    [...counts]
      .toSorted((one, other) => other[1] - one[1])
      .map(([value, count]) => [value, { count, share: rounded(count / all) }]),
  );
}

function focusOf(shares: Shares, all: number): Focus {
  const counts = Object.values(shares);
  const filled = counts.reduce((sum, { count }) => sum + count, 0);
  const squares = counts.reduce((sum, { count }) => sum + (count / filled) ** 2, 0);
  const topOf = (most: number) => counts.slice(0, most).reduce((sum, { count }) => sum + count, 0);
  return {
    distinct: counts.length,
    topShareOfAll: rounded(topOf(1) / all),
    top3ShareOfAll: rounded(topOf(3) / all),
    herfindahlOverFilled: filled === 0 ? null : rounded(squares),
  };
}

/** Titles that are equal after folding: how many groups, how many rows are in them, and the largest ten. */
function duplicates(rows: readonly HistoryRow[]) {
  const groups = [...Map.groupBy(rows, ({ title }) => fold(title))]
    .filter(([, same]) => same.length > 1)
    .toSorted((one, other) => other[1].length - one[1].length);
  return {
    groups: groups.length,
    rows: groups.reduce((sum, [, same]) => sum + same.length, 0),
    examples: groups.slice(0, 10).map(([title, same]) => [title, same.length] as const),
  };
}

/** Rows that say again what an earlier row says: same title, date and channel. */
function exactDuplicates(rows: readonly HistoryRow[]): number {
  const distinct = new Set(
    rows.map(({ title, on, dateText, channelCell }) =>
      JSON.stringify([fold(title), on ?? dateText, fold(channelCell)]),
    ),
  );
  return rows.length - distinct.size;
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
