import { type CellRange, cellPlace, cellRange } from './cell-place.js';
import type { Zip } from './read-zip.js';
import type { CellLink } from './settle-cells.js';
import { LIMITS, type TableRow } from './table.js';
import { UnreadableFile } from './unreadable-file.js';
import { walkXml } from './walk-xml.js';
import { PLAIN } from './xlsx-format.js';
import { numberText } from './xlsx-number.js';
import { isTrue, plainText, relationsOf, type SheetPlace, type Workbook } from './xlsx-workbook.js';

/** What stands in a sheet. Rows without anything in them are left out. */
export interface SheetCells {
  readonly rows: readonly TableRow[];
  readonly links: readonly CellLink[];
  readonly merged: readonly CellRange[];
  /** Cells that say #N/A and the like: they are empty here. */
  readonly errors: number;
  /** Formulas that no spreadsheet ever reckoned: empty too. */
  readonly unreckoned: number;
  /** Rows that are read though nobody saw them. */
  readonly hiddenRows: number;
}

/** More of them say nothing. */
const MOST_MARKS = 20_000;

/**
 * Reads a sheet as the texts a person saw in it. The size a sheet says it has is not believed: its cells are counted.
 * Refused: more rows, columns or text than a table may have.
 */
export async function readXlsxSheet(zip: Zip, { part }: SheetPlace, workbook: Workbook): Promise<SheetCells> {
  const reader = new SheetReader(workbook, await relationsOf(zip, part));
  await walkXml(zip.read(part), reader);
  return reader.cells();
}

class SheetReader {
  readonly #workbook: Workbook;
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #rows: TableRow[] = [];
  readonly #links: CellLink[] = [];
  readonly #merged: CellRange[] = [];
  #errors = 0;
  #unreckoned = 0;
  #hiddenRows = 0;
  #letters = 0;

  #row = 0;
  #cells: string[] = [];
  #isHidden = false;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value: string[] = [];
  #formula: string[] = [];
  #hasFormula = false;
  #into: string[] | null = null;
  #isReading = false;

  constructor(workbook: Workbook, addresses: ReadonlyMap<string, string>) {
    this.#workbook = workbook;
    this.#addresses = addresses;
  }

  readonly opened = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (name === 'row') this.#beginRow(attributes);
    else if (name === 'c') this.#beginCell(attributes);
    else if (name === 'v' || (name === 't' && !this.#isReading)) this.#into = this.#value;
    else if (name === 'f') {
      this.#hasFormula = true;
      this.#into = this.#formula;
    } else if (name === 'rPh') this.#isReading = true;
    else if (name === 'mergeCell') this.#merge(attributes.get('ref') ?? '');
    else if (name === 'hyperlink') this.#hyperlink(attributes);
  };

  readonly text = (text: string): void => {
    this.#into?.push(text);
  };

  readonly closed = (name: string): void => {
    if (name === 'v' || name === 't' || name === 'f') this.#into = null;
    else if (name === 'rPh') this.#isReading = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  };

  cells(): SheetCells {
    return {
      rows: this.#rows.toSorted((one, other) => one.number - other.number),
      links: this.#links,
      merged: this.#merged,
      errors: this.#errors,
      unreckoned: this.#unreckoned,
      hiddenRows: this.#hiddenRows,
    };
  }

  #beginRow(attributes: ReadonlyMap<string, string>): void {
    const number = attributes.get('r');
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    if (!Number.isInteger(this.#row) || this.#row < 1) throw new UnreadableFile('broken');
    this.#cells = [];
    this.#column = -1;
    this.#isHidden = isTrue(attributes.get('hidden'));
  }

  #beginCell(attributes: ReadonlyMap<string, string>): void {
    const reference = attributes.get('r');
    const place = reference === undefined ? undefined : cellPlace(reference);
    if (reference !== undefined && place === undefined) throw new UnreadableFile('broken');
    this.#column = place?.column ?? this.#column + 1;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? 0);
    this.#value = [];
    this.#formula = [];
    this.#hasFormula = false;
  }

  #endCell(): void {
    const written = this.#value.join('');
    if (this.#type === 'e') this.#errors++;
    if (this.#hasFormula && written === '' && this.#type !== 'str') this.#unreckoned++;
    const text = this.#textOf(written);
    this.#value = [];
    if (text.trim() === '') return;
    if (this.#column >= LIMITS.columns) throw new UnreadableFile('too_many_columns');
    if (text.length > LIMITS.cell) throw new UnreadableFile('cell_too_long');
    this.#letters += text.length;
    if (this.#letters > LIMITS.letters) throw new UnreadableFile('too_much_text');
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
    const [, address] = /^\s*HYPERLINK\s*\(\s*"([^"]+)"/i.exec(this.#formula.join('')) ?? [];
    if (address) this.#link(this.#row, this.#column, address);
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    // One row more than the limit may be the header.
    if (this.#rows.length > LIMITS.rows || this.#row > LIMITS.lastRow)
      throw new UnreadableFile('too_many_rows');
    if (this.#isHidden) this.#hiddenRows++;
    this.#rows.push({ number: this.#row, cells: this.#cells });
  }

  #textOf(written: string): string {
    const { texts, formats, system } = this.#workbook;
    if (this.#type === 's') return texts[Number(written)] ?? '';
    if (this.#type === 'inlineStr' || this.#type === 'str') return plainText(written);
    if (this.#type === 'b') return written.trim() === '1' ? 'TRUE' : 'FALSE';
    if (this.#type === 'd') return written.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
    if (this.#type === 'e' || written.trim() === '') return '';
    const value = Number(written);
    return Number.isFinite(value) ? numberText(value, formats[this.#style] ?? PLAIN, system) : written;
  }

  #merge(reference: string): void {
    const range = cellRange(reference);
    if (range && this.#merged.length < MOST_MARKS) this.#merged.push(range);
  }

  #hyperlink(attributes: ReadonlyMap<string, string>): void {
    const range = cellRange(attributes.get('ref') ?? '');
    const address = this.#addresses.get(attributes.get('id') ?? '');
    if (range && address) this.#link(range.from.row, range.from.column, address);
  }

  #link(row: number, column: number, address: string): void {
    if (/^https?:\/\//i.test(address) && address.length <= LIMITS.cell && this.#links.length < MOST_MARKS)
      this.#links.push({ row, column, address });
  }
}
