import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import { importActivities, tryImport } from '@cadans/contracts/imports';
import { statusOf } from '@cadans/domain/import-status';
import { fold } from '@cadans/domain/import-values';
import type { History, HistoryRow } from './read-history.js';
import type { ReplayClient } from './replay-client.js';
import { ReplayError } from './replay-error.js';
import type { StandIns } from './replay-options.js';

/** A dated row that the importer left out, and why. */
export interface NotLoaded {
  readonly line: number;
  readonly title: string;
  readonly why: readonly string[];
}

export interface Loaded {
  /** The rows that became activities, in the order in which they were made. */
  readonly rows: readonly HistoryRow[];
  readonly notLoaded: readonly NotLoaded[];
}

/** Brings a history in as whoever imports would: the file is read, tried out, and imported as the dry run showed. */
export async function loadHistory(
  client: ReplayClient,
  history: History,
  bytes: Uint8Array,
  standIns: StandIns,
): Promise<Loaded> {
  const reading = await client.upload(history.name, bytes);
  const draft = draftOf(history, standIns);
  const tried = await client.call(tryImport, { readingId: reading.id, draft });
  const byLine = new Map(history.activities.map((row) => [row.line, row]));
  const ready = tried.rows.filter(({ verdict }) => verdict === 'ready');
  // A history without a single date has shares, and nothing to load.
  if (ready.length === 0 && history.activities.some(({ on }) => on !== null))
    throw new ReplayError(`${history.name}: no row can be loaded. ${whyNone(tried)}`);
  const { digest } = tried;
  const choice = { readingId: reading.id, draft, digest, leaveOutWaiting: true };
  if (ready.length > 0) await client.call(importActivities, choice);
  return {
    rows: ready.flatMap(({ row }) => byLine.get(row) ?? []),
    notLoaded: tried.rows.flatMap(({ row, title, verdict, why }) => {
      const known = byLine.get(row);
      const isUndated = known?.on === null && verdict === 'parked';
      return !known || verdict === 'ready' || isUndated
        ? []
        : [{ line: row, title, why: why.length ? why : [verdict] }];
    }),
  };
}

/**
 * The choices of a replay: rows of the past are done on their date, those to come are planned; every row stays, also when it
 * says the same as another; every first label is a theme; a stand-in where a row names nobody or nothing.
 */
function draftOf(history: History, standIns: StandIns): ImportDraft {
  const { columns, header, dateOrder, activities, others } = history;
  const words = new Set(activities.map(({ status }) => status).filter((status) => status !== ''));
  // A history tells what was scrapped; whether it calls the rest published or ready makes no difference.
  const scraps = [...words].some((word) => statusOf(word) === 'scrapped');
  const targets = (name: string) => ({ values: [], empty: { name }, rest: { name } });
  return {
    columns: scraps ? columns : { ...columns, status: null },
    hasHeader: header !== null,
    dateOrder,
    past: 'done',
    duplicates: 'import',
    themeProposal: 'labels',
    themes: targets(standIns.theme),
    owners: targets(standIns.owner),
    channels: targets(standIns.channel),
    statuses: scraps
      ? [...new Set([...words].filter((word) => statusOf(word) !== 'scrapped').map(fold))].map((key) => ({
          key,
          status: 'done' as const,
        }))
      : [],
    rows: others.map(({ line }) => ({ row: line, skip: true })),
  };
}

function whyNone({ counts, rows }: ImportDryRun): string {
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  const example = rows.find(({ verdict }) => verdict === 'error');
  const line = example ? ` Line ${example.row}: ${example.why.join(', ')}.` : '';
  return `Rows: ${told.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}.${line}`;
}
