import { type ColumnMapping, headerRank, IMPORT_FIELDS, type ImportField } from './import-fields.js';
import { couldBeDate, looksLikeDate, looksLikeLink } from './import-header.js';
import { type Layout, recogniseLayout } from './import-layout.js';
import { columnsOfTool } from './import-layout-columns.js';
import { labelledHelpers, labelledOwners } from './import-people.js';
import { statusOf } from './import-status.js';
import { fold } from './import-values.js';
import { weekdayNamed } from './import-weekday.js';

/** A table as it was read, without its header: every row has as many cells as `header`. */
export interface HeadedTable {
  /** Null when the file has no header row. */
  readonly header: readonly string[] | null;
  readonly width: number;
  readonly rows: readonly (readonly string[])[];
  readonly fileName: string;
}

export interface ProposedColumns {
  readonly layout: Layout;
  readonly columns: ColumnMapping;
}

/** What a post looks like is not where it stands. */
const PICTURE = /\b(?:image|img|picture|photo|foto|afbeelding|attachments?|bijlagen?)\b/i;

/** How many rows are looked at to see what a column holds. */
const SAMPLE = 200;

/**
 * Proposes which column is which field: by the words of the header (Dutch, English and those of the known tools), held
 * against what stands below it (a date column must hold dates), and without a header by what the columns hold alone.
 */
export function proposeColumns(table: HeadedTable): ProposedColumns {
  const layout = recogniseLayout(table);
  const columns: Record<ImportField, number | null> = { ...NO_COLUMNS };
  const free = new Set(Array.from({ length: table.width }, (_, column) => column));
  const take = (field: ImportField, column: number | undefined) => {
    if (column === undefined) return;
    columns[field] = column;
    free.delete(column);
  };
  for (const [field, column] of columnsOfTool(layout, table.header)) take(field, column);
  // Dates first: 'Published' heads a date in one tool and a yes or no in another.
  for (const field of ['date', 'endDate', 'finished', 'title'] as const)
    if (columns[field] === null) take(field, bestOf(table, field, free));
  startAndDue(table, columns, take);
  for (const field of IMPORT_FIELDS) {
    if (columns[field] === null) take(field, bestOf(table, field, free));
  }
  if (columns.status === null) take('status', tickBox(table, free));
  const byContent = (holds: (cell: string) => boolean) =>
    [...free].find((column) => share(table, column, holds) > 0.6);
  if (columns.date === null) take('date', byContent(looksLikeDate));
  if (columns.link === null) {
    for (const column of free) if (PICTURE.test(table.header?.[column] ?? '')) free.delete(column);
    take('link', byContent(looksLikeLink));
  }
  if (columns.title === null) take('title', wordiest(table, free));
  return { layout, columns: readFromNotes(table, columns) };
}

/** No column for any field. */
export const NO_COLUMNS: ColumnMapping = {
  title: null,
  date: null,
  weekday: null,
  endDate: null,
  theme: null,
  owner: null,
  helpers: null,
  channel: null,
  status: null,
  finished: null,
  link: null,
  brief: null,
  campaign: null,
  effort: null,
  budget: null,
};

function bestOf(table: HeadedTable, field: ImportField, free: ReadonlySet<number>): number | undefined {
  const ranked = [...free].flatMap((column) => {
    const rank = headerRank(table.header?.[column] ?? '', field);
    return rank !== undefined && fits(table, field, column) ? [{ column, rank }] : [];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank)[0]?.column;
}

/** A column of dates holds dates; the others are taken at their word, also while they are empty. */
function fits(table: HeadedTable, field: ImportField, column: number): boolean {
  if (field === 'endDate') return share(table, column, couldBeDate) > 0.5;
  if (field === 'finished') return share(table, column, looksLikeDate) > 0.5;
  if (field === 'weekday') return share(table, column, (cell) => weekdayNamed(cell) !== undefined) > 0.5;
  if (field === 'date') {
    // An empty date column is still the date column: all its rows are parked.
    return cellsOf(table, column).length === 0 || share(table, column, couldBeDate) > 0.5;
  }
  return true;
}

/** Tools that have both a start and a due date mean a window: a row with only the latter is on that day. */
function startAndDue(
  table: HeadedTable,
  columns: Record<ImportField, number | null>,
  take: (field: ImportField, column: number | undefined) => void,
): void {
  const named = (word: RegExp) =>
    table.header?.findIndex(
      (header, column) => word.test(header.trim()) && share(table, column, couldBeDate) > 0.5,
    ) ?? -1;
  const start = named(/^(start date|startdatum|begindatum)$/i);
  const due = named(/^(due date|deadline)$/i);
  if (start < 0 || due < 0 || columns.date !== due || columns.endDate !== null) return;
  take('endDate', due);
  take('date', start);
}

/** Tools without a column for it keep owner, helpers and link in the notes: 'Auteur: …', 'Medeauteurs: …', an address. */
function readFromNotes(table: HeadedTable, columns: ColumnMapping): ColumnMapping {
  const notes = columns.brief;
  if (notes === null) return columns;
  const some = (holds: (cell: string) => boolean) => share(table, notes, holds) > 0;
  return {
    ...columns,
    owner: columns.owner ?? (some((cell) => labelledOwners(cell).length > 0) ? notes : null),
    helpers: columns.helpers ?? (some((cell) => labelledHelpers(cell).length > 0) ? notes : null),
    link: columns.link ?? (share(table, notes, (cell) => /https?:\/\//i.test(cell)) > 0.5 ? notes : null),
  };
}

/** A tick in a column 'Gepubliceerd' or 'Done' is a status, as Airtable writes it: 'checked' or nothing. */
function tickBox(table: HeadedTable, free: ReadonlySet<number>): number | undefined {
  const means = (column: number) => statusOf(table.header?.[column] ?? '') === 'done';
  return [...free].find(
    (column) => means(column) && share(table, column, (cell) => fold(cell) === 'checked') === 1,
  );
}

function wordiest(table: HeadedTable, free: ReadonlySet<number>): number | undefined {
  const words = (column: number) =>
    new Set(cellsOf(table, column)).size * Math.min(1, meanLength(table, column) / 12);
  return [...free]
    .filter((column) => cellsOf(table, column).length > 0 && share(table, column, looksLikeDate) < 0.5)
    .toSorted((one, other) => words(other) - words(one))[0];
}

function meanLength(table: HeadedTable, column: number): number {
  const cells = cellsOf(table, column);
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}

/** The share of the filled cells of a column that hold something; 0 when all are empty. */
function share(table: HeadedTable, column: number, holds: (cell: string) => boolean): number {
  const cells = cellsOf(table, column);
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

function cellsOf(table: HeadedTable, column: number): string[] {
  return table.rows
    .slice(0, SAMPLE)
    .map((cells) => cells[column]?.trim() ?? '')
    .filter((cell) => cell !== '');
}
