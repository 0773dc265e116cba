import type { ImportDraft } from '@cadans/contracts/import-draft';
import { NO_COLUMNS } from '@cadans/domain/import-columns';
import type { HistoryRow } from './read-history.js';
import { replayDraft } from './replay-draft.js';
import type { StandIns } from './replay-options.js';

const COLUMNS = ['date', 'title', 'channel', 'theme', 'owner'] as const;
const NAME = 80;

/** A file of the rows that could not be loaded as they stand, with what the product can keep of them. */
export function mended(
  name: string,
  rows: readonly HistoryRow[],
  standIns: StandIns,
): [name: string, bytes: Uint8Array, draft: ImportDraft] {
  const lines = rows.map(({ on, title, channelCell, themes, owners }) =>
    [on ?? '', plain(title) || '—', channelCell, themes[0] ?? '', owners[0] ?? '']
      .map((cell, at) => (at < 2 ? plain(cell) : nameIn(cell)))
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(),
  );
  const place = (field: (typeof COLUMNS)[number]) => COLUMNS.indexOf(field);
  const columns = {
    ...NO_COLUMNS,
    ...{ date: place('date'), title: place('title'), channel: place('channel') },
    ...{ theme: place('theme'), owner: place('owner') },
  };
  const draft = replayDraft(columns, standIns);
  return [name, new TextEncoder().encode(`${COLUMNS.join()}\n${lines.join('\n')}\n`), draft];
}

/** Without control characters, bidirectional overrides and byte order marks. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim();
}

/** One name that the product can keep. */
function nameIn(cell: string): string {
  const [first = ''] = plain(cell).split(/[,;|]|\s\/\s/);
  return first.trim().slice(0, NAME).trim();
}
