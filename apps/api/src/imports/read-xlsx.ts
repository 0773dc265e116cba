import { proposeColumns } from '@cadans/domain/import-columns';
import { findHeader } from '@cadans/domain/import-header';
import { readXlsxSheet, type SheetCells } from './read-xlsx-sheet.js';
import { Zip } from './read-zip.js';
import { fillMergedDown, withLinks } from './settle-cells.js';
import { type Grid, gridOf, refuseEmpty, type SheetSeen, type Table, type TableNote } from './table.js';
import { type TableRefusal, UnreadableFile } from './unreadable-file.js';
import { readWorkbook, type SheetPlace, type Workbook } from './xlsx-workbook.js';

/** A sheet that was read, or why it cannot be a table. */
interface Candidate {
  readonly sheet: number;
  /** How much it looks like a calendar: the higher, the more. */
  readonly rank: number;
  readonly grid: Grid;
  readonly notes: readonly TableNote[];
  readonly why: TableRefusal | null;
}

/** Enough rows to see what a sheet is. */
const SAMPLE = 200;
const OF_ONE_SHEET: ReadonlySet<TableRefusal> = new Set([
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
  'too_much_text',
]);

/**
 * Reads a sheet of a workbook: the one that is asked for (counted from 0), else the first that looks like a calendar, those
 * that everybody sees first. The others are counted, so that another can be chosen. Refused: a sheet that does not exist.
 */
export async function readXlsx(bytes: Uint8Array, wanted: number | null): Promise<Table> {
  const zip = new Zip(bytes);
  refuseOthers(zip);
  const workbook = await readWorkbook(zip);
  const sheets: SheetSeen[] = [];
  let best: Candidate | undefined;
  for (const [sheet, place] of workbook.sheets.entries()) {
    const candidate = await candidateOf(zip, workbook, { place, sheet });
    const { rows } = candidate.grid;
    sheets.push({ name: place.name, hidden: place.hidden, rows: candidate.why ? null : rows.length });
    const isBetter = wanted === null ? candidate.rank > (best?.rank ?? -1) : sheet === wanted;
    // One sheet at a time is kept: a workbook may have hundreds.
    if (isBetter) best = candidate;
  }
  if (!best) throw new UnreadableFile('no_such_sheet');
  if (best.why) throw new UnreadableFile(best.why);
  refuseEmpty(best.grid);
  const { sheet, grid, notes } = best;
  return { kind: 'xlsx', encoding: null, delimiter: null, sheets, sheet, notes, ...grid };
}

/** What comes in a ZIP as well, and is no .xlsx. */
function refuseOthers(zip: Zip): void {
  if (zip.has('[Content_Types].xml') && zip.names.some((name) => /^xl\/workbook\d*\.xml$/.test(name))) return;
  const isWorkbook = zip.has('xl/workbook.bin') || zip.has('content.xml') || zip.has('index/document.iwa');
  throw new UnreadableFile(isWorkbook ? 'other_workbook' : 'not_a_table');
}

async function candidateOf(
  zip: Zip,
  workbook: Workbook,
  { place, sheet }: { place: SheetPlace; sheet: number },
): Promise<Candidate> {
  try {
    const read = await readXlsxSheet(zip, place, workbook);
    const grid = withLinks(gridOf(fillMergedDown(read.rows, read.merged)), read.links);
    return { sheet, grid, notes: notesOf(read), why: null, rank: rankOf(grid, place) };
  } catch (error) {
    if (!(error instanceof UnreadableFile) || !OF_ONE_SHEET.has(error.why)) throw error;
    const rank = place.hidden ? 0 : 1;
    return { sheet, grid: { rows: [], width: 0 }, notes: [], why: error.why, rank };
  }
}

function rankOf({ rows, width }: Grid, { hidden }: SheetPlace): number {
  if (rows.length === 0) return 0;
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => cells);
  const at = findHeader(sample);
  const { columns } = proposeColumns({
    header: at === null ? null : (sample[at] ?? null),
    width,
    rows: sample.slice(at === null ? 0 : at + 1),
    fileName: '',
  });
  const isCalendar = columns.title !== null && columns.date !== null;
  return (isCalendar ? 4 : 2) + (hidden ? 0 : 1);
}

function notesOf({ errors, unreckoned, hiddenRows }: SheetCells): TableNote[] {
  return [
    { code: 'cell_errors' as const, count: errors },
    { code: 'unreckoned' as const, count: unreckoned },
    { code: 'hidden_rows' as const, count: hiddenRows },
  ].filter(({ count }) => count > 0);
}
