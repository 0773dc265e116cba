import { LAYOUTS } from '@cadans/domain/import-layout';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { ImportDraft, mostSheets } from './import-draft.js';
import { ImportDryRun } from './import-dry-run.js';
import { id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/imports';
const count = z.int();

export const IMPORT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const IMPORT_DELIMITERS = [',', ';', '\t', '|'] as const;

/** What a file can be: text between delimiters, a workbook, a calendar, a table in Markdown. */
export const IMPORT_FILE_KINDS = ['text', 'xlsx', 'ics', 'markdown'] as const;
export type ImportFileKind = (typeof IMPORT_FILE_KINDS)[number];

/**
 * What should be heard about a file, with how often:
 * - `cell_errors`: cells that say #N/A and the like, `unreckoned`: formulas that no program ever reckoned; both are empty here;
 * - `hidden_rows`: rows that a filter hid, and that are read;
 * - `other_tables`: tables with another header, that are not read;
 * - `series`: events of a calendar that come again, written out up to the end of next year; `series_cut`: of these, those of
 *   which only the 400 times nearest to today are read; `series_unread`: those of which only the first time is;
 * - `other_entries`: tasks and notes in a calendar, that are not read.
 */
export const IMPORT_NOTES = [
  'cell_errors',
  'unreckoned',
  'hidden_rows',
  'other_tables',
  'series',
  'series_cut',
  'series_unread',
  'other_entries',
] as const;
export type ImportNote = (typeof IMPORT_NOTES)[number];

/** What was seen in a file, and which columns are proposed. */
export const ImportReading = z.object({
  id,
  fileName: z.string(),
  kind: z.enum(IMPORT_FILE_KINDS),
  /** Null for a workbook. */
  encoding: z.nullable(z.enum(IMPORT_ENCODINGS)),
  /** Null for what is no text between delimiters. */
  delimiter: z.nullable(z.enum(IMPORT_DELIMITERS)),
  /** Those of a workbook, with their filled rows: null when there are more than can be imported. */
  sheets: z.array(z.object({ name: z.string(), hidden: z.boolean(), rows: z.nullable(z.int()) })),
  /** Which of them this is, counted from 0. */
  sheet: z.nullable(z.int()),
  notes: z.array(z.object({ code: z.enum(IMPORT_NOTES), count: z.int() })),
  layout: z.enum(LAYOUTS),
  /** Rows below the header. */
  rows: z.int(),
  columns: z.array(z.object({ name: z.nullable(z.string()), samples: z.array(z.string()) })),
  /** What is proposed, or what was chosen when the file was looked at before. */
  draft: ImportDraft,
});
export type ImportReading = z.infer<typeof ImportReading>;

const sheetInQuery = z.pipe(
  z.pipe(
    z.string().check(z.regex(/^\d{1,3}$/)),
    z.transform((digits) => Number(digits)),
  ),
  z.int().check(z.lte(mostSheets)),
);
const inReading = z.object({ ...inOrganisation, readingId: id });

export const readImportFile = endpoint({
  method: 'POST',
  path: `${path}/readings`,
  summary:
    'Read a file (the bytes are the body, at most 10 MiB): CSV, .xlsx, .ics or a table in Markdown; its bytes say which. The answer is what it is, and a proposal. It is kept for 24 hours.',
  may: 'plan',
  params: z.object(inOrganisation),
  query: z.object({ name: line(255) }),
  upload: 'application/octet-stream',
  answer: ImportReading,
  status: 201,
  refusals: ['import_unreadable', 'too_large'],
});

export const showImportReading = endpoint({
  method: 'GET',
  path: `${path}/readings/:readingId`,
  summary:
    'A file that was read in the last 24 hours, with the choices made so far; or another sheet of it, with a proposal.',
  may: 'plan',
  params: inReading,
  query: z.object({ sheet: z.optional(sheetInQuery) }),
  answer: ImportReading,
  refusals: ['import_expired'],
});

export const tryImport = endpoint({
  method: 'POST',
  path: `${path}/dry-runs`,
  summary:
    'What an import with these choices would do, row by row. Nothing is written but the choices themselves.',
  may: 'plan',
  params: z.object(inOrganisation),
  body: z.strictObject({ readingId: id, draft: ImportDraft }),
  answer: ImportDryRun,
  refusals: ['import_expired'],
});

/** What an import did. */
export const Imported = z.object({
  imported: count,
  perYear: z.array(z.object({ year: z.int(), activities: count })),
  parked: count,
  /** Duplicates, rows one chose to leave out, and rows that could not be read. */
  leftOut: count,
  created: z.object({ themes: count, owners: count, channels: count, plans: count }),
});
export type Imported = z.infer<typeof Imported>;

export const importActivities = endpoint({
  method: 'POST',
  path,
  summary: 'Import what the dry run with this digest showed, all of it or nothing.',
  may: 'plan',
  params: z.object(inOrganisation),
  body: z.strictObject({
    readingId: id,
    draft: ImportDraft,
    digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    /** Leave out the rows that still wait for a choice, instead of refusing the import because of them. */
    leaveOutWaiting: z._default(z.boolean(), false),
  }),
  answer: Imported,
  status: 201,
  refusals: ['import_incomplete', 'import_expired', 'stale'],
});
