const MARK = ';';
// A spreadsheet reckons what begins like this; '-3' is a number and stays one.
const FORMULA = /^[=+@\t\r]|^-(?![\d.,])/;

/**
 * Rows as the text of a CSV file that a spreadsheet opens as it is: semicolons, quotes where needed, and a mark in front
 * that says UTF-8. What would be reckoned as a formula is kept from that with an apostrophe.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(cellText).join(MARK)).join('\r\n')}\r\n`;
}

function cellText(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
