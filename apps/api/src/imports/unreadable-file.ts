/** Why a file cannot be read as a table; each has its own words in `field-words`. */
export type TableRefusal =
  | 'empty'
  | 'not_a_table'
  | 'too_large'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'cell_too_long'
  /** All cells together. */
  | 'too_much_text'
  /** It unpacks to more than it may. */
  | 'too_much_unpacked'
  /** Begins as what it should be, and is not. */
  | 'broken'
  | 'password_protected'
  /** The .xls of before 2007. */
  | 'old_excel'
  /** The sheet that was asked for. */
  | 'no_such_sheet'
  /** A workbook that is no .xlsx: OpenDocument, the binary .xlsb, Numbers. */
  | 'other_workbook';

/** Thrown from deep within a file; it never leaves `readSource`. */
export class UnreadableFile extends Error {
  constructor(readonly why: TableRefusal) {
    super(why);
  }
}
