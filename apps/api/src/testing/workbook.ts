import { zipFile } from '../exports/zip-file.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook for a test, with the XML it is about; the rest is the least that makes it one. */
export interface WorkbookParts {
  /** What stands in `sheetData`, by name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands behind `sheetData` in the first sheet. */
  readonly after?: string;
  readonly hidden?: readonly string[];
  readonly date1904?: boolean;
  /** Codes of number formats: style 1 is the first of them. */
  readonly formats?: readonly string[];
  /** The inside of each `si`. */
  readonly texts?: readonly string[];
  /** Addresses that the first sheet refers to as `link1` and on. */
  readonly addresses?: readonly string[];
  /** Parts that replace or join the others. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook. */
export function workbook({ sheets, hidden = [], date1904 = false, ...more }: WorkbookParts): Buffer {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index): Relation => [`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles', 'styles.xml'],
      ['texts', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(more.formats ?? []),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(more.texts ?? []).map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${sheets[name]}</sheetData>${index === 0 ? (more.after ?? '') : ''}</worksheet>`,
      ]),
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      (more.addresses ?? []).map((address, index): Relation => [`link${index + 1}`, 'hyperlink', address]),
    ),
    ...more.parts,
  };
  return zipFile(Object.entries(parts).map(([name, text]) => ({ name, content: Buffer.from(text) })));
}

type Relation = readonly [id: string, kind: string, target: string];

function relations(all: readonly Relation[]): string {
  const one = ([id, kind, target]: Relation) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`;
  return `<Relationships xmlns="${PACKAGE}">${all.map(one).join('')}</Relationships>`;
}

function stylesXml(codes: readonly string[]): string {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const cells = codes.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}

/** Rows of texts as `sheetData`. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;');
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}
