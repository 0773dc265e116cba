import { type CalendarDate, daysBetween } from '@cadans/domain/calendar-date';
import { fold } from '@cadans/domain/import-values';
import type { HistoryRow } from './read-history.js';
import type { HistoryMove } from './read-moves.js';

/** The changes of one activity, in the order in which they were made. */
export interface MatchedMoves {
  readonly row: HistoryRow;
  readonly moves: readonly HistoryMove[];
}

export interface Matching {
  readonly matched: readonly MatchedMoves[];
  readonly unmatched: readonly HistoryMove[];
}

/**
 * Finds which activity each change is about. A key is looked for among all cells of a row and its title: as it is, as the
 * last part of a path or address, and as a slug, with or without a date in front. Of several that fit, the one whose date
 * is nearest to the last new date is meant.
 */
export function matchMoves(rows: readonly HistoryRow[], moves: readonly HistoryMove[]): Matching {
  const dated = rows.filter(({ on }) => on !== null);
  const byKey = new Map<string, HistoryRow[]>();
  for (const row of dated) {
    for (const key of new Set([row.title, ...row.cells].flatMap(keysOf))) {
      const known = byKey.get(key);
      if (known) known.push(row);
      else byKey.set(key, [row]);
    }
  }
  const told = moves.filter(({ on }) => on !== null);
  const found = [...Map.groupBy(told, ({ key }) => slugOf(key))].map(([, same]) => ({
    same,
    row: nearest(candidates(byKey, same[0]?.key ?? ''), same.findLast(({ to }) => to !== null)?.to ?? null),
  }));
  const perRow = Map.groupBy(
    found.flatMap(({ same, row }) => (row ? same.map((move) => ({ row, move })) : [])),
    ({ row }) => row,
  );
  return {
    matched: [...perRow].map(([row, some]) => ({
      row,
      moves: some
        .map(({ move }) => move)
        .toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? -1 : 1)),
    })),
    // A change on a day that cannot be read has no place in a ledger.
    unmatched: [
      ...moves.filter(({ on }) => on === null),
      ...found.flatMap(({ same, row }) => (row ? [] : same)),
    ],
  };
}

function candidates(byKey: ReadonlyMap<string, readonly HistoryRow[]>, key: string): readonly HistoryRow[] {
  for (const each of keysOf(key)) {
    const rows = byKey.get(each);
    if (rows) return rows;
  }
  return [];
}

function nearest(rows: readonly HistoryRow[], to: CalendarDate | null): HistoryRow | undefined {
  if (to === null) return rows.length === 1 ? rows[0] : undefined;
  const distance = ({ on }: HistoryRow) => Math.abs(daysBetween(on ?? to, to));
  return rows.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** The names a text can be found by, the most exact first; a bare number or date says too little. */
function keysOf(text: string): string[] {
  return [...new Set([fold(text), slugOf(text)])].filter(
    (key) => /\p{L}{2}/u.test(key) || /^\d{5,}$/.test(key),
  );
}

/** The last part of a path, without its ending and a date or day in front, in letters, digits and dashes. */
function slugOf(text: string): string {
  const last =
    text
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/(index\.\w+)?$/, '')
      .split('/')
      .at(-1) ?? '';
  return fold(last)
    .replace(/\.(mdx?|html?|txt|adoc)$/, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2})-(?=.*\p{L})/u, '');
}
