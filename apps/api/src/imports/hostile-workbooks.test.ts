import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zipFile } from '../exports/zip-file.js';
import { textRows, workbook } from '../testing/workbook.js';
import { readSource } from './read-source.js';

const wish = (sheet: number | null) => ({ sheet, timeZone: 'Europe/Amsterdam', today: '2026-11-23' });

const why = async (bytes: Uint8Array) => {
  const table = await readSource(bytes, wish(null));
  return table.ok ? 'read' : table.why;
};
const inside = (sheet: string) => why(workbook({ sheets: { A: sheet } }));
const partOf = (part: string, content: string) =>
  why(workbook({ sheets: { A: textRows([['Titel']]) }, parts: { [part]: content } }));
const ole = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
const zipOf = (...names: string[]) => zipFile(names.map((name) => ({ name, content: Buffer.from('x') })));

describe('is refused with what it is', () => {
  test.each([
    ['a workbook with a password', ole('EncryptedPackage'), 'password_protected'],
    ['an old workbook', ole('Workbook'), 'old_excel'],
    ['an old document', ole('WordDocument'), 'not_a_table'],
    ['OpenDocument', zipOf('mimetype', 'content.xml'), 'other_workbook'],
    ['a binary workbook', zipOf('[Content_Types].xml', 'xl/workbook.bin'), 'other_workbook'],
    ['Numbers', zipOf('Index/Document.iwa'), 'other_workbook'],
    ['a document', zipOf('[Content_Types].xml', 'word/document.xml'), 'not_a_table'],
    ['an empty ZIP', zipFile([]), 'not_a_table'],
    ['a page called .xls', Buffer.from('<html><table><tr><td>a'), 'not_a_table'],
    ['half a ZIP', workbook({ sheets: { A: '' } }).subarray(0, 300), 'broken'],
    ['a workbook without a row', workbook({ sheets: { A: '<row/><row><c/></row>' } }), 'empty'],
  ])('%s', async (_, bytes, code) => {
    expect(await why(bytes)).toBe(code);
  });
});

describe('what would grow without end stops', () => {
  test('a sheet that unpacks to more than 100 MiB', async () => {
    const row = '<row><c><v>1</v></c></row>'.repeat(18_000);
    expect(await inside(`${row}${' '.repeat(110 * 1024 * 1024)}`)).toBe('too_much_unpacked');
  });

  test('a ZIP whose headers say that it is small', async () => {
    const bytes = workbook({ sheets: { A: `<row/>${' '.repeat(101 * 1024 * 1024)}` } });
    const central = Buffer.from('504b0102', 'hex');
    for (let at = bytes.indexOf(central); at >= 0; at = bytes.indexOf(central, at + 4))
      bytes.writeUInt32LE(9, at + 24);
    expect(await why(bytes)).toBe('too_much_unpacked');
  });

  test('entities that grow out of one another', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    expect(await partOf('xl/sharedStrings.xml', bomb)).toBe('broken');
    expect(await partOf('xl/sharedStrings.xml', '<sst><si><t>&b;</t></si></sst>')).toBe('broken');
  });

  test('one long text that every cell refers to', async () => {
    const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(200);
    expect(await why(workbook({ sheets: { A: cells }, texts: [`<t>${'x'.repeat(99_000)}</t>`] }))).toBe(
      'too_much_text',
    );
    expect(await why(workbook({ sheets: { A: cells }, texts: [`<t>${'x'.repeat(100_001)}</t>`] }))).toBe(
      'cell_too_long',
    );
  });

  test('elements in elements, and attributes without number', async () => {
    expect(await inside('<row>'.repeat(500_000))).toBe('broken');
    const attributes = Array.from({ length: 200 }, (_, index) => `a${index}="1"`).join(' ');
    expect(await inside(`<row ${attributes}/>`)).toBe('broken');
  });
});

describe('the size that a sheet says it has', () => {
  test('is not believed', async () => {
    const sheet =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>';
    expect(await partOf('xl/worksheets/sheet1.xml', sheet)).toBe('read');
  });

  test.each([
    ['too many rows', '<row><c><v>1</v></c></row>'.repeat(20_002), 'too_many_rows'],
    ['rows enough', '<row><c><v>1</v></c></row>'.repeat(20_001), 'read'],
    ['far down', '<row r="1048576"><c><v>1</v></c></row>', 'too_many_rows'],
    ['too many columns', '<row><c r="GS1"><v>1</v></c></row>', 'too_many_columns'],
    ['columns enough', '<row><c r="GR1"><v>1</v></c></row>', 'read'],
    ['empty cells far away', '<row><c><v>1</v></c><c r="XFD1"/></row><row r="1048576"/>', 'read'],
    ['no row', '<row r="0"><c><v>1</v></c></row>', 'broken'],
    ['no cell', '<row><c r="A99999999999"><v>1</v></c></row>', 'broken'],
  ])('%s', async (_, sheet, code) => {
    expect(await inside(sheet)).toBe(code);
  });
});

test('a large sheet beside a calendar stands in nobody’s way', async () => {
  const calendar = textRows([
    ['Datum', 'Titel'],
    ['2026-03-02', 'Back-up'],
  ]);
  const data = '<row><c><v>1</v></c></row>'.repeat(20_100);
  const bytes = workbook({ sheets: { Data: data, Planning: calendar } });
  const table = await readSource(bytes, wish(null));
  expect(table).toMatchObject({ ok: true, value: { sheet: 1, sheets: [{ rows: null }, { rows: 2 }] } });
  expect(await readSource(bytes, wish(0))).toEqual({ ok: false, why: 'too_many_rows' });
});

test('paths in a ZIP and in its workbook lead nowhere', async () => {
  const relations =
    '<Relationships><Relationship Id="s0" Target="../../../etc/worksheets/passwd"/><Relationship Id="s1" Target="file:///etc/worksheets/passwd"/></Relationships>';
  expect(await partOf('xl/_rels/workbook.xml.rels', relations)).toBe('broken');
});

test('whatever happens to the bytes of a workbook, a table or a refusal comes out', async () => {
  const whole = workbook({
    sheets: { A: textRows([['Datum', 'Titel']]) },
    formats: ['d-m-yyyy'],
    texts: ['<t>a</t>'],
  });
  const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      await readSource(bytes, wish(null));
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200 }), async (noise) => {
      await partOf('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${noise}`);
    }),
  );
});
