import { DATE_ORDERS } from '@cadans/domain/import-date-order';
import { RESULT_FIELDS } from '@cadans/domain/result-columns';
import { RESULT_VERDICTS } from '@cadans/domain/result-import';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { count } from './progress-parts.js';
import { day, id, inOrganisation } from './values.js';

const path = '/organisations/:organisationId/results/imports';
const order = z.nullable(z.enum(DATE_ORDERS));
const number = z.nullable(z.number());

/** What whoever imports chose: for a row that several activities can be meant by, one of them, or null to leave it out. */
export const ResultImportChoices = z.strictObject({
  readingId: id,
  /** For a file of which the dates do not tell themselves. */
  dateOrder: z._default(order, null),
  rows: z._default(
    z
      .array(z.strictObject({ row: z.int().check(z.gte(1), z.lte(1_000_000)), activityId: z.nullable(id) }))
      .check(z.maxLength(20_000)),
    [],
  ),
});
export type ResultImportChoices = z.infer<typeof ResultImportChoices>;

const Meant = z.object({ id, title: z.string(), doneOn: z.nullable(day) });

/** One row of the file and what would become of it. */
export const ResultImportRow = z.object({
  row: z.int(),
  verdict: z.enum(RESULT_VERDICTS),
  /** Why it cannot be read. */
  why: z.array(z.string()),
  title: z.string(),
  link: z.string(),
  date: z.nullable(day),
  numbers: z.object({
    reach: number,
    interactions: number,
    leads: number,
    quoteRequests: number,
    revenue: number,
    cost: number,
  }),
  activity: z.nullable(Meant),
  among: z.array(Meant),
});
export type ResultImportRow = z.infer<typeof ResultImportRow>;

export const ResultDryRun = z.object({
  digest: z.string(),
  /** Which columns were understood, by what their header says; none when the file has no header that says so. */
  columns: z.array(z.object({ name: z.string(), field: z.nullable(z.enum(RESULT_FIELDS)) })),
  hasHeader: z.boolean(),
  dateOrder: z.object({
    kind: z.enum(['not_needed', 'certain', 'ambiguous', 'contradictory']),
    options: z.array(z.enum(DATE_ORDERS)),
  }),
  counts: z.record(z.enum(RESULT_VERDICTS), count),
  rows: z.array(ResultImportRow),
});
export type ResultDryRun = z.infer<typeof ResultDryRun>;

export const tryResultImport = endpoint({
  method: 'POST',
  path: `${path}/dry-runs`,
  summary: 'What recording the results in a file that was read would do, row by row. Nothing is written.',
  may: 'plan',
  params: z.object(inOrganisation),
  body: ResultImportChoices,
  answer: ResultDryRun,
  refusals: ['import_expired'],
});

export const importResults = endpoint({
  method: 'POST',
  path,
  summary:
    'Record what the dry run with this digest showed, all of it or nothing. What is recorded already stays once.',
  may: 'plan',
  params: z.object(inOrganisation),
  body: z.extend(ResultImportChoices, {
    digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    /** Leave out the rows that still wait for a choice, instead of refusing the import because of them. */
    leaveOutWaiting: z._default(z.boolean(), false),
  }),
  answer: z.object({ recorded: count, activities: count }),
  status: 201,
  refusals: ['import_incomplete', 'import_expired', 'stale'],
});
