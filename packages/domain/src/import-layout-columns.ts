import type { ImportField } from './import-fields.js';
import type { Layout } from './import-layout.js';
import { fold } from './import-values.js';

// Only what the words of a header alone would get wrong; the dates follow the rules for all files.
const NAMED: Partial<Record<Layout, Partial<Record<ImportField, string>>>> = {
  trello: {
    title: 'card name',
    brief: 'card description',
    link: 'card url',
    theme: 'labels',
    owner: 'members',
    status: 'list name',
  },
  buffer: { title: 'text', theme: 'tags' },
};

/** The columns that a known tool always calls the same, by field. A tool without such names gives none. */
export function columnsOfTool(
  layout: Layout,
  header: readonly string[] | null,
): (readonly [ImportField, number])[] {
  // The first field of an Airtable table is its primary one: what a record is called.
  if (layout === 'airtable') return [['title', 0]];
  const words = header?.map(fold) ?? [];
  const named = Object.entries(NAMED[layout] ?? {}) as [ImportField, string][];
  return named.flatMap(([field, word]) =>
    words.includes(word) ? [[field, words.indexOf(word)] as const] : [],
  );
}
