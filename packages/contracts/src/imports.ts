import { LAYOUTS } from '@cadans/domain/import-layout';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { ImportDraft } from './import-draft.js';
import { ImportDryRun } from './import-dry-run.js';
import { id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/imports';
const count = z.int();

export const IMPORT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const IMPORT_DELIMITERS = [',', ';', '\t', '|'] as const;

/** What was seen in a file, and which columns are proposed. */
export const ImportReading = z.object({
  id,
  fileName: z.string(),
  encoding: z.enum(IMPORT_ENCODINGS),
  delimiter: z.enum(IMPORT_DELIMITERS),
  layout: z.enum(LAYOUTS),
  /** Rows below the header. */
  rows: z.int(),
  columns: z.array(z.object({ name: z.nullable(z.string()), samples: z.array(z.string()) })),
  /** What is proposed, or what was chosen when the file was looked at before. */
  draft: ImportDraft,
});
export type ImportReading = z.infer<typeof ImportReading>;

const inReading = z.object({ ...inOrganisation, readingId: id });

export const readImportFile = endpoint({
  method: 'POST',
  path: `${path}/readings`,
  summary:
    'Read a CSV file (the bytes are the body, at most 10 MiB): what it is, and a proposal. It is kept for 24 hours.',
  may: 'plan',
  params: z.object(inOrganisation),
  query: z.object({ name: line(255) }),
  upload: 'text/csv',
  answer: ImportReading,
  status: 201,
  refusals: ['import_unreadable', 'too_large'],
});

export const showImportReading = endpoint({
  method: 'GET',
  path: `${path}/readings/:readingId`,
  summary: 'A file that was read in the last 24 hours, with the choices made so far.',
  may: 'plan',
  params: inReading,
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
