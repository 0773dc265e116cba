import { DATE_ORDERS } from '@cadans/domain/import-date-order';
import { RESULT_FIELDS } from '@cadans/domain/result-columns';
import { RESULT_VERDICTS } from '@cadans/domain/result-import';
import { MATCHED_BY } from '@cadans/domain/result-match';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { count } from './progress-parts.js';
import { day, id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/results/imports';
const order = z.nullable(z.enum(DATE_ORDERS));
const number = z.nullable(z.number());

/** Which column (from 0) each field is read from. */
export const ResultImportColumns = z.record(
  z.enum(RESULT_FIELDS),
  z.nullable(z.int().check(z.gte(0), z.lte(199))),
);
export type ResultImportColumns = z.infer<typeof ResultImportColumns>;

/** What whoever imports chose: for a row that several activities can be meant by, one of them, or null to leave it out. */
export const ResultImportChoices = z.strictObject({
  readingId: id,
  /** Where the header is not right, or there is none; null = as its header says. */
  columns: z._default(z.nullable(ResultImportColumns), null),
  /** For a file of which the dates do not tell themselves. */
  dateOrder: z._default(order, null),
  /** Where the numbers come from, for rows that do not say so; empty = the name of the file. */
  source: z._default(line(200, 0), ''),
  /** Put right what the file says otherwise of the same day and source, instead of leaving it. */
  correct: z._default(z.boolean(), false),
  rows: z._default(
    z
      .array(z.strictObject({ row: z.int().check(z.gte(1), z.lte(1_000_000)), activityId: z.nullable(id) }))
      .check(z.maxLength(20_000)),
    [],
  ),
});
export type ResultImportChoices = z.infer<typeof ResultImportChoices>;

/** An activity as it is told apart from others of its name. */
const Meant = z.object({
  id,
  title: z.string(),
  doneOn: z.nullable(day),
  channel: z.string(),
  owner: z.string(),
});

const Numbers = z.object({
  reach: number,
  interactions: number,
  leads: number,
  quoteRequests: number,
  revenue: number,
  cost: number,
});

/** One row of the file and what would become of it. */
export const ResultImportRow = z.object({
  row: z.int(),
  verdict: z.enum(RESULT_VERDICTS),
  /** Why it cannot be read: a code, the field and what stands there. */
  why: z.array(z.object({ why: z.string(), field: z.nullable(z.enum(RESULT_FIELDS)), text: z.string() })),
  title: z.string(),
  link: z.string(),
  date: z.nullable(day),
  numbers: Numbers,
  activity: z.nullable(Meant),
  by: z.nullable(z.enum(MATCHED_BY)),
  among: z.array(Meant),
  /** What is recorded of that day and source, and what it would become. */
  change: z.nullable(z.object({ measuredOn: day, source: z.string(), before: Numbers, after: Numbers })),
  /** The row as it stands in the file, for what finds no place: to take it away and come back with. */
  cells: z.array(z.string()),
});
export type ResultImportRow = z.infer<typeof ResultImportRow>;

export const ResultDryRun = z.object({
  digest: z.string(),
  fileName: z.string(),
  /** The columns of the file: what their header says, what stands in them, and as what they are read. */
  columns: z.array(
    z.object({
      name: z.nullable(z.string()),
      samples: z.array(z.string()),
      field: z.nullable(z.enum(RESULT_FIELDS)),
    }),
  ),
  /** Whether the columns tell enough: a number, and what it is of. Else there are no rows. */
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
  answer: z.object({ id, recorded: count, corrected: count, activities: count }),
  status: 201,
  refusals: ['import_incomplete', 'import_expired', 'stale'],
});
