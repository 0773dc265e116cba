import Papa from 'papaparse';
import { type DecodedText, decodeText } from './decode-text.js';
import {
  DELIMITERS,
  type Delimiter,
  gridOf,
  isBlank,
  LIMITS,
  refuseEmpty,
  type Table,
  type TableRow,
} from './table.js';
import { type TableRefusal, UnreadableFile } from './unreadable-file.js';

/**
 * Reads the bytes of a CSV file: encoding and delimiter by evidence, quoted line ends, ragged rows, Excel's `sep=;` line.
 * Refused: an empty file, more than 10 MiB, 20,000 rows or 200 columns, and what is no text (a spreadsheet, a picture).
 */
export function readTable(bytes: Uint8Array): { ok: true; value: Table } | { ok: false; why: TableRefusal } {
  if (bytes.length > LIMITS.bytes) return { ok: false, why: 'too_large' };
  try {
    return { ok: true, value: textTable(decodeText(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, why: error.why };
    throw error;
  }
}

/** Reads text whose cells stand between commas, semicolons, tabs or bars. Throws what `readTable` refuses. */
export function textTable({ encoding, text: decoded }: DecodedText): Table {
  if (isBinary(decoded)) throw new UnreadableFile('not_a_table');
  const told = /^sep=(.)\r?\n/i.exec(decoded);
  const text = told ? decoded.slice(told[0].length) : decoded;
  const delimiter = DELIMITERS.find((mark) => mark === told?.[1]) ?? delimiterOf(text);
  const rows = parse(text, delimiter, LIMITS.rows + 2).flatMap((cells, index): TableRow[] =>
    isBlank(cells) ? [] : [{ number: index + (told ? 2 : 1), cells }],
  );
  const grid = gridOf(rows);
  refuseEmpty(grid);
  return { kind: 'text', encoding, delimiter, sheets: [], sheet: null, notes: [], ...grid };
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

/** Text has no zero bytes; an .xlsx begins with PK, a PDF with %PDF. A stray control character is refused on its own row. */
function isBinary(text: string): boolean {
  return (
    text.startsWith('PK\u0003\u0004') ||
    text.startsWith('%PDF') ||
    /\0{2}|\0.{0,20}\0.{0,20}\0/s.test(text.slice(0, 4096))
  );
}
