import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import { importActivities, tryImport } from '@cadans/contracts/imports';
import { statusOf } from '@cadans/domain/import-status';
import { fold } from '@cadans/domain/import-values';
import { mended } from './mended-rows.js';
import type { History, HistoryRow } from './read-history.js';
import type { ReplayClient } from './replay-client.js';
import { replayDraft } from './replay-draft.js';
import type { StandIns } from './replay-options.js';

/** A row that could not be loaded as it stands, and why. */
export interface Odd {
  readonly line: number;
  readonly title: string;
  readonly why: readonly string[];
}

export interface Loaded {
  /** The rows that became activities, in the order in which they were made. */
  readonly rows: readonly HistoryRow[];
  /** Loaded without what could not be: a name that is too long, hidden characters. */
  readonly mended: readonly Odd[];
  readonly notLoaded: readonly Odd[];
}

/** Brings a history in as whoever imports would: the file is read, tried out, and imported as the dry run showed. */
export async function loadHistory(
  client: ReplayClient,
  history: History,
  bytes: Uint8Array,
  standIns: StandIns,
): Promise<Loaded> {
  const first = await importFile(client, history.name, bytes, draftOf(history, standIns));
  const ready = new Set(first.filter(({ verdict }) => verdict === 'ready').map(({ row }) => row));
  const left = history.activities.filter(({ on, line }) => on !== null && !ready.has(line));
  // What is too long or holds hidden characters comes in mended, so that no day of the history is missing.
  const second = left.length === 0 ? [] : await importFile(client, ...mended(history.name, left, standIns));
  const came = left.filter((_, at) => second[at]?.verdict === 'ready');
  const lost = left.filter((_, at) => second[at]?.verdict !== 'ready');
  const why = new Map(first.map((row) => [row.row, row.why.length > 0 ? row.why : [row.verdict]]));
  const unread = history.activities.filter(
    ({ on, line }) => on === null && !why.get(line)?.includes('parked'),
  );
  const told = ({ line, title }: HistoryRow) => ({ line, title, why: why.get(line) ?? [] });
  return {
    rows: [...history.activities.filter(({ line }) => ready.has(line)), ...came],
    mended: came.map(told),
    notLoaded: [...unread, ...lost].map(told),
  };
}

/** Imports a file as its dry run showed, as far as it can; answers what the dry run said of every row. */
async function importFile(
  client: ReplayClient,
  name: string,
  bytes: Uint8Array,
  draft: ImportDraft,
): Promise<ImportDryRun['rows']> {
  const { id: readingId } = await client.upload(name, bytes);
  const { rows, digest } = await client.call(tryImport, { readingId, draft });
  if (rows.some(({ verdict }) => verdict === 'ready'))
    await client.call(importActivities, { readingId, draft, digest, leaveOutWaiting: true });
  return rows;
}

function draftOf(history: History, standIns: StandIns): ImportDraft {
  const { columns, header, dateOrder, activities, others } = history;
  const words = [...new Set(activities.map(({ status }) => fold(status)))].filter((word) => word !== '');
  // A history tells what was scrapped; whether it calls the rest published or ready makes no difference.
  const kept = words.filter((word) => statusOf(word) !== 'scrapped');
  const isTold = kept.length < words.length;
  return {
    ...replayDraft(isTold ? columns : { ...columns, status: null }, standIns),
    hasHeader: header !== null,
    dateOrder,
    statuses: isTold ? kept.map((key) => ({ key, status: 'done' as const })) : [],
    rows: others.map(({ line }) => ({ row: line, skip: true })),
  };
}
