import { fold } from '@cadans/domain/import-values';
import type { DecodedText } from './decode-text.js';
import { type CellLink, withLinks } from './settle-cells.js';
import { gridOf, isBlank, refuseEmpty, type Table, type TableRow } from './table.js';

/** A table as it stands in Markdown; the first row is its header. */
interface MarkdownTable {
  readonly rows: readonly TableRow[];
  readonly links: readonly CellLink[];
}

const RULE = /^[\s|:-]*-[\s|:-]*$/;

/** Whether there is a table in a text: a row with bars, and below it one of dashes with as many cells. */
export function hasMarkdownTable(text: string): boolean {
  const lines = text.split(/\r?\n/);
  return lines.some((_, at) => beginsTable(lines, at));
}

/**
 * Reads the tables in a Markdown text; what stands around them is no part of it. Of several the largest is read, with all
 * that have its header; the others are told. Rows have the number of their line. Marks of emphasis fall off.
 */
export function markdownTable({ encoding, text }: DecodedText): Table {
  const tables = tablesIn(text.split(/\r?\n/));
  const largest = tables.toSorted((one, other) => other.rows.length - one.rows.length)[0];
  const alike = tables.filter((table) => headOf(table) === headOf(largest));
  const rows = alike.flatMap((table, index) => (index === 0 ? table.rows : table.rows.slice(1)));
  const links = alike.flatMap((table) => table.links);
  const grid = withLinks(gridOf(rows.filter(({ cells }) => !isBlank(cells))), links);
  refuseEmpty(grid);
  const others = tables.length - alike.length;
  const notes = others > 0 ? [{ code: 'other_tables' as const, count: others }] : [];
  return { kind: 'markdown', encoding, delimiter: null, sheets: [], sheet: null, notes, ...grid };
}

function tablesIn(lines: readonly string[]): MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!beginsTable(lines, at)) continue;
    const from = at;
    at += 2;
    while (at < lines.length && lines[at]?.includes('|') && !beginsTable(lines, at)) at++;
    const numbers = [from, ...Array.from({ length: at - from - 2 }, (_, row) => from + 2 + row)];
    const read = numbers.map((line) => readLine(lines[line] ?? '', line + 1));
    tables.push({ rows: read.map(({ row }) => row), links: read.flatMap(({ links }) => links) });
    at--;
  }
  return tables;
}

function beginsTable(lines: readonly string[], at: number): boolean {
  const [head = '', rule = ''] = [lines[at], lines[at + 1]];
  if (!head.includes('|') || !rule.includes('-') || !RULE.test(rule) || RULE.test(head)) return false;
  const cells = cellsOf(rule);
  return cells.every((cell) => /^:?-+:?$/.test(cell)) && cells.length === cellsOf(head).length;
}

function readLine(line: string, number: number): { row: TableRow; links: CellLink[] } {
  const links: CellLink[] = [];
  const cells = cellsOf(line).map((cell, column) => {
    const { text, address } = plainMarkdown(cell);
    if (address) links.push({ row: number, column, address });
    return text;
  });
  return { row: { number, cells }, links };
}

/** The cells between the bars; a bar behind a backslash is part of its cell. */
function cellsOf(line: string): string[] {
  const bare = line.trim().replace(/^\|/, '');
  const cells = bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The text of a cell as a reader sees it, and the first address behind it. */
function plainMarkdown(cell: string): { text: string; address: string | undefined } {
  const [, address] = /(?<!!)\[[^[\]]*\]\(<?(https?:\/\/[^()\s<>]*)/i.exec(cell) ?? [];
  const text = cell
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]+)>/gi, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^*_~]*[^*_~\s])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]*[^*_\s])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
  return { text: text.trim(), address };
}

function headOf(table: MarkdownTable | undefined): string {
  return fold(table?.rows[0]?.cells.join('|') ?? '');
}
