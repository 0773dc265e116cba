import Papa from 'papaparse';
import { decodeText, type Encoding } from './decode-text.js';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a file may be at most. */
export const LIMITS = { bytes: 10 * 1024 * 1024, rows: 20_000, columns: 200, cell: 100_000 } as const;

/** A line of the table; `number` is the row a spreadsheet shows it on (the first is 1). Blank ones are left out. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Every row has as many cells as the widest: a short one is filled up with empty cells. */
  readonly rows: readonly TableRow[];
  readonly width: number;
}

export type TableRefusal =
  | 'empty'
  | 'not_a_table'
  | 'too_large'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'cell_too_long';

/**
 * Reads the bytes of a CSV file: encoding and delimiter by evidence, quoted line ends, ragged rows, Excel's `sep=;` line.
 * Refused: an empty file, more than 10 MiB, 20,000 rows or 200 columns, and what is no text (a spreadsheet, a picture).
 */
export function readTable(bytes: Uint8Array): { ok: true; value: Table } | { ok: false; why: TableRefusal } {
  if (bytes.length > LIMITS.bytes) return { ok: false, why: 'too_large' };
  const { encoding, text: decoded } = decodeText(bytes);
  if (isBinary(decoded)) return { ok: false, why: 'not_a_table' };
  const told = /^sep=(.)\r?\n/i.exec(decoded);
  const text = told ? decoded.slice(told[0].length) : decoded;
  const delimiter = DELIMITERS.find((mark) => mark === told?.[1]) ?? delimiterOf(text);
  const rows = parse(text, delimiter, LIMITS.rows + 2).flatMap((cells, index): TableRow[] =>
    isBlank(cells) ? [] : [{ number: index + (told ? 2 : 1), cells }],
  );
  const width = rows.reduce((most, { cells }) => Math.max(most, filledWidth(cells)), 0);
  if (rows.length === 0) return { ok: false, why: 'empty' };
  // One row more than the limit may be the header.
  if (rows.length > LIMITS.rows + 1) return { ok: false, why: 'too_many_rows' };
  if (width > LIMITS.columns) return { ok: false, why: 'too_many_columns' };
  if (rows.some(({ cells }) => cells.some(({ length }) => length > LIMITS.cell)))
    return { ok: false, why: 'cell_too_long' };
  const filled = rows.map(({ number, cells }) => ({
    number,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
  }));
  return { ok: true, value: { encoding, delimiter, rows: filled, width } };
}

/** The first rows of a file say which mark stands between its cells: the one that gives most rows the same width. */
function delimiterOf(text: string): Delimiter {
  const SAMPLE_ROWS = 50;
  const scored = DELIMITERS.map((delimiter) => {
    const widths = parse(text, delimiter, SAMPLE_ROWS)
      .filter((cells) => !isBlank(cells))
      .map(({ length }) => length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [common = 1, rows = 0] =
      [...counts].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
    return { delimiter, score: common > 1 ? rows / widths.length : 0, common };
  });
  const [best] = scored.toSorted((one, other) => other.score - one.score || other.common - one.common);
  return best && best.score > 0 ? best.delimiter : ',';
}

function parse(text: string, delimiter: Delimiter, preview: number): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Text has no zero bytes; an .xlsx begins with PK, a PDF with %PDF. A stray control character is refused on its own row. */
function isBinary(text: string): boolean {
  return (
    text.startsWith('PK\u0003\u0004') ||
    text.startsWith('%PDF') ||
    /\0{2}|\0.{0,20}\0.{0,20}\0/s.test(text.slice(0, 4096))
  );
}
