import { STATUSES } from '@cadans/domain/activity';
import { DATE_ORDERS } from '@cadans/domain/import-date-order';
import { ABSENT_DAY_CHOICES, WEEKDAY_CHOICES } from '@cadans/domain/import-date-question';
import { SERIALS } from '@cadans/domain/import-date-serial';
import { IMPORT_FIELDS } from '@cadans/domain/import-fields';
import { PAST_CHOICES } from '@cadans/domain/import-status';
import * as z from 'zod/mini';
import { day, id, line } from './values.js';

/** The kinds of thing that values of a file become. */
export const IMPORT_KINDS = ['themes', 'owners', 'channels'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Something that exists, or something new of that name. */
export const ImportTarget = z.union([z.strictObject({ id }), z.strictObject({ name: line(80) })]);
export type ImportTarget = z.infer<typeof ImportTarget>;

const column = z.int().check(z.gte(0), z.lte(199));
/** The number of the last sheet that a workbook may have, counted from 0. */
export const mostSheets = 999;
const row = z.int().check(z.gte(1), z.lte(1_000_000));
/** A value of the file, folded: as the dry run names it. */
const key = z.string().check(z.minLength(1), z.maxLength(100_000));

const targets = z.strictObject({
  /** Only what differs from the proposal; null = not a theme, person or channel of ours. */
  values: z._default(
    z.array(z.strictObject({ key, to: z.nullable(ImportTarget) })).check(z.maxLength(5000)),
    [],
  ),
  /** For rows with nothing in that column. */
  empty: z._default(z.nullable(ImportTarget), null),
  /** For rows of which no value has a target. */
  rest: z._default(z.nullable(ImportTarget), null),
});
const noTargets = { values: [], empty: null, rest: null };

/** The year of dates without one: in `first`, and when it `runsOn` in the year after it from where the months begin anew. */
export const ImportYear = z.strictObject({
  first: z.int().check(z.gte(2000), z.lte(2100)),
  runsOn: z.boolean(),
});
export type ImportYear = z.infer<typeof ImportYear>;

/** What dates are that cannot be read as they stand; null = not chosen, and the rows that need it wait. */
const dates = z.strictObject({
  /** How bare numbers in a date column count days; `none` = they are no dates. */
  serials: z._default(z.nullable(z.enum(SERIALS)), null),
  year: z._default(z.nullable(ImportYear), null),
  /** Dates that name another weekday than the day has. */
  weekdays: z._default(z.nullable(z.enum(WEEKDAY_CHOICES)), null),
  /** Days that do not exist, such as 31 April. */
  absentDays: z._default(z.nullable(z.enum(ABSENT_DAY_CHOICES)), null),
});
const noDates = { serials: null, year: null, weekdays: null, absentDays: null };

/** Which column (from 0) each field is read from; a column may serve several fields. */
export const ImportColumns = z.record(z.enum(IMPORT_FIELDS), z.nullable(column));
export type ImportColumns = z.infer<typeof ImportColumns>;

/** What whoever imports chose so far. What is not chosen follows the proposal of the dry run, or is asked. */
export const ImportDraft = z.strictObject({
  columns: ImportColumns,
  hasHeader: z.boolean(),
  /** A table with months, weeks or quarters across is read as a year matrix, when it is one. */
  asMatrix: z._default(z.boolean(), true),
  /** Which sheet of a workbook, counted from 0; null for the one that is proposed, and for what has no sheets. */
  sheet: z._default(z.nullable(z.int().check(z.gte(0), z.lte(mostSheets))), null),
  dateOrder: z._default(z.nullable(z.enum(DATE_ORDERS)), null),
  dates: z._default(dates, noDates),
  /** What becomes of rows of the past without a status. */
  past: z._default(z.nullable(z.enum(PAST_CHOICES)), null),
  duplicates: z._default(z.enum(['skip', 'import']), 'skip'),
  /** `focus` proposes at most five themes; `labels` makes every first label one. */
  themeProposal: z._default(z.enum(['focus', 'labels']), 'focus'),
  themes: z._default(targets, noTargets),
  owners: z._default(targets, noTargets),
  channels: z._default(targets, noTargets),
  statuses: z._default(
    z.array(z.strictObject({ key, status: z.enum(STATUSES) })).check(z.maxLength(200)),
    [],
  ),
  rows: z._default(
    z
      .array(
        z.strictObject({
          row,
          theme: z.optional(ImportTarget),
          owner: z.optional(ImportTarget),
          channel: z.optional(ImportTarget),
          /** False takes in a row that the file, or a choice for all, leaves out. */
          skip: z.optional(z.boolean()),
          /** The first day, where the file's contradicts itself; elsewhere it changes nothing. */
          on: z.optional(day),
          /** The last day, likewise. */
          until: z.optional(day),
        }),
      )
      .check(z.maxLength(5000)),
    [],
  ),
});
export type ImportDraft = z.infer<typeof ImportDraft>;
