import { type DecodedText, decodeText } from './decode-text.js';
import { type IcsGround, icsTable, isIcs } from './read-ics.js';
import { hasMarkdownTable, markdownTable } from './read-markdown.js';
import { textTable } from './read-table.js';
import { readXlsx } from './read-xlsx.js';
import { LIMITS, type Table } from './table.js';
import { type TableRefusal, UnreadableFile } from './unreadable-file.js';

/** How a file is read. The zone and the day say what the days of a calendar are, and how far its series go. */
export interface ReadWish extends IcsGround {
  /** The sheet of a workbook that is wanted (from 0), or null for the one that looks most like a calendar. */
  readonly sheet: number | null;
}

export type ReadSource = { ok: true; value: Table } | { ok: false; why: TableRefusal };

/**
 * Reads the bytes of a file as a table. What it is, its bytes say and not its name: a workbook (.xlsx), a calendar
 * (.ics), a table in Markdown, or text between delimiters. Refused: what is none of these, is broken or locked, or is more than a table may be.
 */
export async function readSource(bytes: Uint8Array, wish: ReadWish): Promise<ReadSource> {
  if (bytes.length > LIMITS.bytes) return { ok: false, why: 'too_large' };
  try {
    return { ok: true, value: await tableIn(bytes, wish) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, why: error.why };
    throw error;
  }
}

async function tableIn(bytes: Uint8Array, wish: ReadWish): Promise<Table> {
  const { sheet } = wish;
  const begins = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (begins.startsWith('PK\x03\x04') || begins.startsWith('PK\x05\x06')) return readXlsx(bytes, sheet);
  if (begins === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') throw new UnreadableFile(insideOle(bytes));
  if (sheet !== null) throw new UnreadableFile('no_such_sheet');
  const decoded = decodeText(bytes);
  return isIcs(decoded.text) ? icsTable(decoded, wish) : textIn(decoded);
}

function textIn(decoded: DecodedText): Table {
  const begins = decoded.text.slice(0, 1000).trimStart();
  // What some programs call .xls is a page or XML in disguise.
  if (/^<(!doctype|html|head|body|table|\?xml|workbook)\b/i.test(begins))
    throw new UnreadableFile('not_a_table');
  return hasMarkdownTable(decoded.text) ? markdownTable(decoded) : textTable(decoded);
}

/** Microsoft's container of old holds an .xls, or a newer workbook with a password. */
function insideOle(bytes: Uint8Array): TableRefusal {
  const names = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage')) return 'password_protected';
  return names('Workbook') || names('Book') ? 'old_excel' : 'not_a_table';
}
