const MARK = ';';
// What a spreadsheet passes over before it looks for a formula: white space, quotes, marks that take no place.
const PASSED_OVER = String.raw`[\s"\u00ad\u180e\u200b-\u200f\u2060\ufeff]*`;
// Also as full-width signs, which some spreadsheets read as their plain ones.
const FORMULA = new RegExp(`^${PASSED_OVER}[=+@\\-\uff1d\uff0b\uff0d\uff20]|^[\\t\\r\\n]`, 'u');
const NUMBER = /^-?\d+(?:[.,]\d+)*$/;

/**
 * A cell that no spreadsheet reckons: what begins as a formula gets an apostrophe in front, which says "text". A plain
 * number, also below zero, stays a number.
 */
export function plainCell(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/**
 * Rows as the text of a CSV file that a spreadsheet opens as it is: semicolons, quotes where needed, and a mark in front
 * that says UTF-8. What would be reckoned as a formula is kept from that with an apostrophe.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(cellText).join(MARK)).join('\r\n')}\r\n`;
}

function cellText(cell: string): string {
  const text = plainCell(cell);
  return /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
