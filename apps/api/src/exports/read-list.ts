import type { ExportList } from '@cadans/contracts/exports';
import type { Language } from '@cadans/contracts/session';
import type { Send } from '../database/database.js';
import { LISTS, type ListColumn } from './list-columns.js';
import { listWord } from './list-words.js';

/** A cell of a list: text, a number, a day, or nothing. */
export type Cell = string | number | { readonly day: string } | null;

/** A list with its heads, as one sheet. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Reads a list in the words of a language. */
export async function readList(
  send: Send,
  organisationId: string,
  list: ExportList,
  language: Language,
): Promise<Sheet> {
  const { columns, from, ...names } = LISTS[list];
  // As one text, whatever the kind: a day stays the day it is.
  const cells = columns.map(({ sql }, index) => `(${sql})::text as c${index}`).join(', ');
  const rows = await send<Record<string, string | null>>({
    name: `export-list-${list}`,
    text: `select ${cells} from ${from}`,
    values: [organisationId],
  });
  return {
    name: names[language],
    heads: columns.map((column) => column[language]),
    rows: rows.map((row) =>
      columns.map((column, index) => cellOf(column, row[`c${index}`] ?? null, language)),
    ),
  };
}

function cellOf({ kind }: ListColumn, text: string | null, language: Language): Cell {
  if (text === null) return null;
  if (kind === 'number') return Number(text);
  if (kind === 'day') return { day: text };
  return kind === 'word' ? listWord(text, language) : text;
}
