import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xlsxFile } from '../exports/xlsx-file.js';
import { textRows, type WorkbookParts, workbook } from '../testing/workbook.js';
import { readSource } from './read-source.js';
import { readTable } from './read-table.js';

const wish = (sheet: number | null) => ({ sheet, timeZone: 'Europe/Amsterdam', today: '2026-11-23' });

const FROM_LIBREOFFICE = readFileSync(join(import.meta.dirname, '../testing/planning-libreoffice.xlsx'));

async function read(bytes: Uint8Array, sheet: number | null = null) {
  const table = await readSource(bytes, wish(sheet));
  if (!table.ok) throw new Error(table.why);
  return { ...table.value, cells: table.value.rows.map(({ cells }) => cells) };
}

const readParts = (parts: WorkbookParts) => read(workbook(parts));
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
const number = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;

test('a workbook of LibreOffice is read as a person saw it', async () => {
  const table = await read(FROM_LIBREOFFICE);
  expect(table.sheets).toEqual([
    { name: 'Leeswijzer', hidden: false, rows: 1 },
    { name: 'Planning', hidden: false, rows: 5 },
    { name: 'Archief', hidden: true, rows: 2 },
  ]);
  expect(table).toMatchObject({ kind: 'xlsx', sheet: 1, encoding: null, delimiter: null });
  expect(table.rows.map(({ number: at }) => at)).toEqual([1, 3, 4, 5, 6]);
  expect(table.cells.slice(1)).toEqual([
    ['Weekdag', 'Datum', 'Titel', 'Kanaal', 'Uren', 'Korting', 'Link'],
    [
      'maandag',
      '2026-03-02',
      'Zo werkt een back-up',
      'Blog',
      '0.3',
      '25%',
      'https://brugtech.example/back-up',
    ],
    ['maandag', '2026-03-09', 'Wat een storing écht kost', 'Blog', '#N/B', '', ''],
    ['', '2026-04', 'Open dag', 'Evenement', '12', '', ''],
  ]);
});

test('a sheet that is asked for is read, also a hidden one', async () => {
  expect((await read(FROM_LIBREOFFICE, 2)).cells).toEqual([
    ['Datum', 'Titel'],
    ['2024-05-06', 'Oud nieuws'],
  ]);
  expect(await readSource(FROM_LIBREOFFICE, wish(3))).toEqual({ ok: false, why: 'no_such_sheet' });
});

test('a hidden sheet is not proposed before one that everybody sees', async () => {
  const calendar = textRows([
    ['Datum', 'Titel'],
    ['2026-03-02', 'Back-up'],
  ]);
  const sheets = { Lijst: calendar, Planning: calendar, Uitleg: textRows([['Zo werkt het']]) };
  expect((await readParts({ sheets, hidden: ['Lijst'] })).sheet).toBe(1);
  expect((await readParts({ sheets, hidden: ['Lijst', 'Planning'] })).sheet).toBe(0);
});

describe('numbers', () => {
  test.each([
    ['d/m/yyyy', 46083, '2026-03-02'],
    ['[$-413]dddd d mmmm yyyy;@', 46083.9, '2026-03-02'],
    ['d-m-yy h:mm', 46083.5, '2026-03-02 12:00'],
    ['d-m-yy h:mm', 46083, '2026-03-02'],
    ['mmm yyyy', 46082, '2026-03-01'.slice(0, 7)],
    ['mmm yyyy', 46083, '2026-03-02'],
    ['dddd', 46083, 'maandag'],
    ['mmmm', 46083, 'maart'],
    ['yyyy', 46083, '2026'],
    ['h:mm', 0.4375, '10:30'],
    ['yyyy-mm-dd', 1, '1900-01-01'],
    ['yyyy-mm-dd', 61, '1900-03-01'],
    ['yyyy-mm-dd', -5, '-5'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1e21, '1000000000000000000000'],
    ['0%', 0.07, '7%'],
    ['0.0%', 0.0725, '7.3%'],
    ['#,##0.00 [$EUR]', 1250.5, '1250.5'],
    ['&quot;dag&quot; 0', 12, '12'],
    ['General', 12.125, '12.1250'],
  ])('%s shows %d as %s', async (format, value, shown) => {
    const { cells } = await readParts({ sheets: { A: row(number(value, 1)) }, formats: [format] });
    expect(cells).toEqual([[shown]]);
  });

  test('days of a workbook that counts from 1904', async () => {
    const parts = { sheets: { A: row(number(44_621, 1)) }, formats: ['d-m-yyyy'], date1904: true };
    expect((await readParts(parts)).cells).toEqual([['2026-03-02']]);
  });
});

test('texts are joined, yes and no are words, mistakes are empty and told', async () => {
  const { cells, notes } = await readParts({
    texts: [
      '<r><t>Wat </t></r><r><t xml:space="preserve">dan </t></r><rPh><t>uit</t></rPh><r><t>ook</t></r>',
    ],
    sheets: {
      A: [
        row(
          '<c t="s"><v>0</v></c>',
          '<c t="b"><v>1</v></c>',
          '<c t="e"><v>#N/A</v></c>',
          '<c t="str"><f>A1</f><v>=1</v></c>',
        ),
        row(
          text('regel_x000D_&#10;twee'),
          '<c><f>B1</f></c>',
          '<c t="d"><v>2026-03-02T00:00:00</v></c>',
          number(''),
        ),
        `<row hidden="1">${text('gefilterd')}</row>`,
      ].join(''),
    },
  });
  expect(cells).toEqual([
    ['Wat dan ook', 'TRUE', '', '=1'],
    ['regel\ntwee', '', '2026-03-02', ''],
    ['gefilterd', '', '', ''],
  ]);
  expect(notes).toEqual([
    { code: 'cell_errors', count: 1 },
    { code: 'unreckoned', count: 1 },
    { code: 'hidden_rows', count: 1 },
  ]);
});

test('rows and cells stand where they say, and merged cells count for each of their rows', async () => {
  const { rows } = await readParts({
    sheets: {
      A: `<row r="3"><c r="A3" t="inlineStr"><is><t>maart</t></is></c><c r="C3" t="inlineStr"><is><t>een</t></is></c></row><row r="5"><c r="C5" t="inlineStr"><is><t>twee</t></is></c></row><row r="9"><c r="C9" t="inlineStr"><is><t>drie</t></is></c></row>`,
    },
    after:
      '<mergeCells><mergeCell ref="A3:B6"/><mergeCell ref="A3"/><mergeCell ref="nonsense"/></mergeCells>',
  });
  expect(rows).toEqual([
    { number: 3, cells: ['maart', '', 'een'] },
    { number: 5, cells: ['maart', '', 'twee'] },
    { number: 9, cells: ['', '', 'drie'] },
  ]);
});

test('addresses behind texts come into the column for links', async () => {
  const data = (link: string) =>
    row(text('Titel'), text(link)) + row(text('Back-up'), text('bekijk')) + row(text('Bon'));
  const after =
    '<hyperlinks><hyperlink ref="B2" r:id="link1"/><hyperlink ref="A3" r:id="link2"/><hyperlink ref="A2" r:id="link3"/></hyperlinks>';
  const addresses = ['https://a.example/1', 'https://a.example/2', 'mailto:x@a.example'];
  expect((await readParts({ sheets: { A: data('Link') }, after, addresses })).cells).toEqual([
    ['Titel', 'Link'],
    ['Back-up', 'https://a.example/1'],
    ['Bon', 'https://a.example/2'],
  ]);
  expect((await readParts({ sheets: { A: data('Notitie') }, after, addresses })).cells).toEqual([
    ['Titel', 'Notitie', 'Link'],
    ['Back-up', 'bekijk', 'https://a.example/1'],
    ['Bon', '', 'https://a.example/2'],
  ]);
});

test('whatever table is written, the same comes out, and the same as from a CSV', async () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((one) => one.replace(/[\p{Cc}\p{Cs}|;,\t"]|_x/gu, '').trim());
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const asText = readTable(Buffer.from(`sep=;\n${rows.map((cells) => cells.join(';')).join('\n')}`));
      const asWorkbook = await readSource(workbook({ sheets: { A: textRows(rows) } }), wish(null));
      if (!asText.ok || !asWorkbook.ok) return expect(asText).toEqual(asWorkbook);
      const below = asWorkbook.value.rows.map(({ number: at, cells }) => ({ number: at + 1, cells }));
      expect(below).toEqual(asText.value.rows);
    }),
    { numRuns: 60 },
  );
});

test('our own export is read as it was written', async () => {
  const heads = ['Datum', 'Titel', 'Uren'];
  const rows = [
    [{ day: '2026-03-02' }, 'Back-up & "herstel"', 2.5] as const,
    [{ day: '2026-12-31' }, 'Slot', null] as const,
  ];
  const table = await read(
    xlsxFile([{ name: 'Activiteiten', heads, rows: rows.map((cells) => [...cells]) }]),
  );
  expect(table.cells).toEqual([
    heads,
    ['2026-03-02', 'Back-up & "herstel"', '2.5'],
    ['2026-12-31', 'Slot', ''],
  ]);
});
