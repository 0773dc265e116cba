import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.js';
import { DELIMITERS } from './table.js';

const TEXT = 'Datum;Titel;Kanaal\r\n20-09-2026;Café – één idee;Blog\r\n';
const CELLS = [
  ['Datum', 'Titel', 'Kanaal'],
  ['20-09-2026', 'Café – één idee', 'Blog'],
];

function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) =>
    letter === '–' ? 0x96 : letter === '€' ? 0x80 : letter.charCodeAt(0),
  );
}

function inUtf16(text: string, { big, mark }: { big: boolean; mark: boolean }): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array) {
  const table = readTable(bytes);
  if (!table.ok) throw new Error(table.why);
  return { ...table.value, cells: table.value.rows.map(({ cells }) => cells) };
}

describe('letters are recognised in', () => {
  test.each([
    ['utf-8', bytesOf(TEXT)],
    ['utf-8', bytesOf(`\ufeff${TEXT}`)],
    ['windows-1252', inWindows1252(TEXT)],
    ['utf-16le', inUtf16(TEXT, { big: false, mark: true })],
    ['utf-16be', inUtf16(TEXT, { big: true, mark: true })],
    ['utf-16le', inUtf16(TEXT, { big: false, mark: false })],
    ['utf-16be', inUtf16(TEXT, { big: true, mark: false })],
  ])('%s', (encoding, bytes) => {
    expect(read(bytes)).toMatchObject({ encoding, delimiter: ';', cells: CELLS, width: 3 });
  });
});

test.each(DELIMITERS)('cells are told apart by %j, also when a title has the others', (delimiter) => {
  const others = DELIMITERS.filter((mark) => mark !== delimiter);
  const lines = [
    ['Datum', 'Titel', 'Kanaal'],
    ['1', `Snel${others[0]} goed`, 'Blog'],
    ['2', `Of${others[1]} zo`, 'Blog'],
  ];
  expect(read(bytesOf(lines.map((cells) => cells.join(delimiter)).join('\n')))).toMatchObject({
    delimiter,
    cells: lines,
  });
});

test('a line end inside quotes belongs to its cell', () => {
  expect(read(bytesOf('a,b\n"één\ntwee ""drie""",4')).cells).toEqual([
    ['a', 'b'],
    ['één\ntwee "drie"', '4'],
  ]);
});

test('rows keep the number a spreadsheet gives them, blank ones fall out and short ones are filled up', () => {
  const { rows } = read(bytesOf('a,b,c\n\n1,2\n,,\n3,4,5\n'));
  expect(rows).toEqual([
    { number: 1, cells: ['a', 'b', 'c'] },
    { number: 3, cells: ['1', '2', ''] },
    { number: 5, cells: ['3', '4', '5'] },
  ]);
});

test('the line that tells Excel the delimiter is no row', () => {
  const table = read(bytesOf('sep=;\na;b\n1;2,3'));
  expect(table).toMatchObject({ delimiter: ';', rows: [{ number: 2, cells: ['a', 'b'] }, { number: 3 }] });
});

test('one column is a table too', () => {
  expect(read(bytesOf('Titel\nBack-up\n')).cells).toEqual([['Titel'], ['Back-up']]);
});

test.each([
  ['', 'empty'],
  [' \n ,, \n', 'empty'],
  ['PK\u0003\u0004rest', 'not_a_table'],
  ['\u0000\u0001\u0000\u0000a', 'not_a_table'],
  ['a,'.repeat(201), 'too_many_columns'],
  ['a\n'.repeat(20_002), 'too_many_rows'],
  ['x'.repeat(100_001), 'cell_too_long'],
])('%.10j is refused: %s', (text, why) => {
  expect(readTable(bytesOf(text))).toEqual({ ok: false, why });
});

test('more than 10 MiB is refused', () => {
  expect(readTable(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual({ ok: false, why: 'too_large' });
});

test('whatever bytes come, a table or a refusal comes out', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const table = readTable(bytes);
      if (table.ok)
        expect(table.value.rows.every(({ cells }) => cells.length === table.value.width)).toBe(true);
    }),
  );
});
