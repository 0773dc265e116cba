import type { Zip } from './read-zip.js';
import { UnreadableFile } from './unreadable-file.js';
import { walkXml } from './walk-xml.js';
import { type CellFormat, cellFormat } from './xlsx-format.js';
import type { DaySystem } from './xlsx-number.js';

/** A sheet as the workbook names it, and where it stands in the ZIP. */
export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetPlace[];
  readonly system: DaySystem;
  /** By the number of a cell's style. */
  readonly formats: readonly CellFormat[];
  /** The texts that cells refer to by number. */
  readonly texts: readonly string[];
}

const MOST_SHEETS = 200;
const MOST_TEXTS = 1_000_000;
const LONGEST_NAME = 255;

/** Reads what the sheets of a workbook need before they can be read. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = [...(await relationsOf(zip, '')).values()].find((part) => /workbook\d*\.xml$/i.test(part));
  if (!root) throw new UnreadableFile('broken');
  const targets = await relationsOf(zip, root);
  const partNamed = (name: RegExp) => [...targets.values()].find((part) => name.test(part) && zip.has(part));
  const named: { name: string; hidden: boolean; id: string }[] = [];
  let system: DaySystem = 1900;
  await walkXml(zip.read(root), {
    opened(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes.get('date1904'))) system = 1904;
      if (name !== 'sheet') return;
      if (named.length >= MOST_SHEETS) throw new UnreadableFile('broken');
      named.push({
        name: (attributes.get('name') ?? '').slice(0, LONGEST_NAME),
        hidden: (attributes.get('state') ?? 'visible') !== 'visible',
        id: attributes.get('id') ?? '',
      });
    },
  });
  const sheets = named.flatMap(({ name, hidden, id }) => {
    const part = targets.get(id);
    // A sheet that is only a chart has no cells.
    return part && /worksheets\//i.test(part) && zip.has(part) ? [{ name, hidden, part }] : [];
  });
  if (sheets.length === 0) throw new UnreadableFile('broken');
  return {
    sheets,
    system,
    formats: await formatsOf(zip, partNamed(/styles\d*\.xml$/i)),
    texts: await textsOf(zip, partNamed(/sharedStrings\d*\.xml$/i)),
  };
}

/** What a part refers to, by id: paths of other parts, or addresses elsewhere. */
export async function relationsOf(zip: Zip, part: string): Promise<Map<string, string>> {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const relations = `${folder}_rels/${part.slice(at)}.rels`;
  const targets = new Map<string, string>();
  if (!zip.has(relations)) return targets;
  await walkXml(zip.read(relations), {
    opened(name, attributes) {
      const target = attributes.get('Target');
      if (name !== 'Relationship' || !target) return;
      const isElsewhere = attributes.get('TargetMode') === 'External';
      targets.set(attributes.get('Id') ?? '', isElsewhere ? target : within(folder, target));
    },
  });
  return targets;
}

/** A path as a part of the ZIP: from its root, or beside the part that names it. */
function within(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : new URL(target, `zip:///${folder}`).pathname.slice(1);
}

async function formatsOf(zip: Zip, part: string | undefined): Promise<CellFormat[]> {
  const formats: CellFormat[] = [];
  if (!part) return formats;
  const codes = new Map<number, string>();
  let inCells = false;
  await walkXml(zip.read(part), {
    opened(name, attributes) {
      if (name === 'numFmt')
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      formats.push(cellFormat(id, codes.get(id)));
    },
    closed(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

async function textsOf(zip: Zip, part: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (!part) return texts;
  let parts: string[] = [];
  let isText = false;
  let isReading = false;
  await walkXml(zip.read(part), {
    opened(name) {
      if (name === 'si') parts = [];
      // How a text is pronounced is no part of it.
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text(text) {
      if (isText) parts.push(text);
    },
    closed(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') texts.push(plainText(parts.join('')));
      if (texts.length > MOST_TEXTS) throw new UnreadableFile('too_much_unpacked');
    },
  });
  return texts;
}

/** Text as it was typed: signs that XML cannot hold stand in it as `_x000D_`, line ends as Windows writes them. */
export function plainText(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

export function isTrue(word: string | undefined): boolean {
  return word === '1' || word === 'true';
}
