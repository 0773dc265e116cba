import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { ColumnMapping } from '@cadans/domain/import-fields';
import type { StandIns } from './replay-options.js';

/**
 * The choices of a replay: rows of the past are done on their date, those to come are planned; every row stays, also when it
 * says the same as another; every first label is a theme; a stand-in where a row names nobody or nothing.
 */
export function replayDraft(columns: ColumnMapping, standIns: StandIns): ImportDraft {
  const targets = (name: string) => ({ values: [], empty: { name }, rest: { name } });
  return {
    columns,
    hasHeader: true,
    sheet: null,
    asMatrix: false,
    dateOrder: null,
    // A day that was lived is the day as written, whatever weekday stands beside it.
    dates: { serials: null, year: null, weekdays: 'keep', absentDays: null },
    past: 'done',
    duplicates: 'import',
    themeProposal: 'labels',
    themes: targets(standIns.theme),
    owners: targets(standIns.owner),
    channels: targets(standIns.channel),
    statuses: [],
    rows: [],
  };
}
