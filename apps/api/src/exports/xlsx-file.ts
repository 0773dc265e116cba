import { plainCell } from '@cadans/domain/csv-text';
import type { Cell, Sheet } from './read-list.js';
import { zipFile } from './zip-file.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Places in `cellXfs` below. */
const STYLE = { head: 1, day: 2 } as const;
/** The day before the first of 1900, as spreadsheets count: with a 29 February that was never there. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** A cell holds so much at most. */
const LONGEST = 32_767;

/**
 * Sheets as a workbook that Excel, LibreOffice and Numbers open: a fixed head with a filter, days as days, numbers as
 * numbers. No cell is a formula: text that would begin one says with an apostrophe that it is text, also after it was saved
 * as CSV. The same sheets give the same bytes.
 */
export function xlsxFile(sheets: readonly Sheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbered
        .map(
          ({ number }) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered
        .map(
          ({ sheet, number }) =>
            `<sheet name="${attribute(sheetName(sheet.name))}" sheetId="${number}" r:id="rId${number}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${numbered
        .map(
          ({ number }) =>
            `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ...numbered.map(({ sheet, number }): [string, string] => [
      `xl/worksheets/sheet${number}.xml`,
      worksheet(sheet),
    ]),
  ];
  return zipFile(files.map(([name, text]) => ({ name, content: Buffer.from(HEAD + text) })));
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function worksheet({ heads, rows }: Sheet): string {
  const last = `${columnName(Math.max(0, heads.length - 1))}${rows.length + 1}`;
  const lines = rows.map((cells) => `<row>${cells.map((cell) => cellXml(cell)).join('')}</row>`);
  const head = heads.map((text) => textCell(text, STYLE.head)).join('');
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${Math.max(1, heads.length)}" width="18" customWidth="1"/></cols><sheetData><row>${head}</row>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function cellXml(cell: Cell): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(cell);
  return `<c s="${STYLE.day}"><v>${(Date.parse(`${cell.day}T00:00:00Z`) - DAY_ZERO) / 86_400_000}</v></c>`;
}

function textCell(text: string, style?: number): string {
  const shown = plainCell(text).slice(0, LONGEST);
  const like = style === undefined ? '' : ` s="${style}"`;
  return `<c t="inlineStr"${like}><is><t xml:space="preserve">${content(shown)}</t></is></c>`;
}

/** Text in XML: signs that it cannot hold are left out. */
function content(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;');
}

/** What a sheet may be called: 31 signs, without those of a path. */
function sheetName(name: string): string {
  return name.replace(/[[\]*?/\\:]/g, ' ').slice(0, 31);
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
