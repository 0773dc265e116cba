import { PRECISIONS, STATUSES } from '@cadans/domain/activity';
import { VERDICTS } from '@cadans/domain/import-choices';
import { DATE_ORDERS } from '@cadans/domain/import-date-order';
import { SERIALS } from '@cadans/domain/import-date-serial';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import * as z from 'zod/mini';
import { ImportTarget, ImportYear } from './import-draft.js';
import { day, id } from './values.js';

const count = z.int();
const groups = z.object({ empty: count, rest: count });
const value = { key: z.string(), label: z.string(), rows: count };
const targetValue = z.object({ ...value, to: z.nullable(ImportTarget) });

/** A date that contradicts itself: it names a weekday (1 is Monday) that it has not, or a day that does not exist. */
const question = z.object({
  kind: z.enum(['weekday', 'absent_day']),
  part: z.enum(['start', 'end']),
  /** As it stands in the file. */
  text: z.string(),
  weekday: z.nullable(z.int()),
  /** The day as written and the nearest with that weekday; or the last day of the month and the first of the next. */
  options: z.tuple([day, day]),
});
export type ImportQuestion = z.infer<typeof question>;

/** A row with its verdict, and what it would become; themes, owners and channels by name. */
export const ImportRow = z.object({
  row: z.int(),
  /** Where it stands in a year matrix, of which `row` only counts the titles; null in a list. */
  place: z.nullable(z.object({ row: z.int(), period: z.string() })),
  verdict: z.enum(VERDICTS),
  why: z.array(z.string()),
  notes: z.array(z.string()),
  title: z.string(),
  /** What its dates contradict, also after it was answered. */
  questions: z.array(question),
  startsOn: z.nullable(day),
  endsOn: z.nullable(day),
  precision: z.enum(PRECISIONS),
  status: z.enum(STATUSES),
  theme: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  channel: z.nullable(z.string()),
  /** Which group of rows without one of its own it belongs to, whatever was chosen for that group. */
  missing: z.object({
    theme: z.optional(z.enum(['empty', 'rest'])),
    owner: z.optional(z.enum(['empty', 'rest'])),
    channel: z.optional(z.enum(['empty', 'rest'])),
  }),
});
export type ImportRow = z.infer<typeof ImportRow>;

const orders = z.array(z.enum(DATE_ORDERS));

/** What an import with these choices would do. Nothing is written. */
export const ImportDryRun = z.object({
  /** Names exactly this outcome: an import that would do anything else is refused as stale. */
  digest: z.string(),
  today: day,
  total: count,
  dated: count,
  counts: z.record(z.enum(VERDICTS), count),
  /** A year with its periods across, if the table is one, also when it is not read as such. */
  matrix: z.nullable(
    z.object({
      first: z.string(),
      last: z.string(),
      isRead: z.boolean(),
      /** What stands down and serves no field yet, with how many of its values are known to be what. */
      labels: z.array(
        z.object({
          column: z.int(),
          name: z.string(),
          samples: z.array(z.string()),
          values: count,
          owners: count,
          channels: count,
          themes: count,
        }),
      ),
    }),
  ),
  /** What the dates of the file say about their order; `row` is the proof or an example, as `text`. */
  dateOrder: z.object({
    kind: z.enum(['not_needed', 'certain', 'ambiguous', 'contradictory']),
    order: z.nullable(z.enum(DATE_ORDERS)),
    options: orders,
    row: z.nullable(z.int()),
    text: z.nullable(z.string()),
    proofs: z.array(z.object({ order: z.enum(DATE_ORDERS), rows: z.array(z.int()) })),
  }),
  /** What the dates of the file cannot tell by themselves. */
  dates: z.object({
    /** Bare numbers: `certain` when they are days as Excel counts them; `row` and `text` are an example. */
    serials: z.object({
      kind: z.enum(['not_needed', 'certain', 'asked']),
      options: z.array(z.enum(SERIALS)),
      count,
      row: z.nullable(z.int()),
      text: z.nullable(z.string()),
    }),
    /** Dates without a year: how many, an example, and the years that are offered with what speaks for them. */
    years: z.object({
      count,
      row: z.nullable(z.int()),
      text: z.nullable(z.string()),
      /** Of so many the weekday is named. */
      weekdays: count,
      /** The year that the file's name gives. */
      named: z.nullable(z.int()),
      /** The row where the months begin anew. */
      anewRow: z.nullable(z.int()),
      /** What stands there: 'jan'. */
      anew: z.nullable(z.string()),
      options: z.array(z.object({ ...ImportYear.shape, weekdaysRight: count })),
    }),
    /** Dates with another weekday than they name, and beside how many that are right. */
    weekdays: z.object({ count, right: count, yearsOff: z.nullable(z.int()) }),
    absentDays: count,
  }),
  /** Rows of the past that say nothing about their status. */
  pastWithoutStatus: count,
  /** Rows that are or can become ready, and have no theme, owner or channel of their own. */
  missing: z.object({ themes: groups, owners: groups, channels: groups }),
  values: z.object({
    themes: z.array(targetValue),
    owners: z.array(targetValue),
    channels: z.array(targetValue),
    statuses: z.array(z.object({ ...value, status: z.nullable(z.enum(STATUSES)) })),
  }),
  existing: z.object({
    themes: z.array(z.object({ id, name: z.string(), colour: z.enum(THEME_COLOURS) })),
    owners: z.array(z.object({ id, name: z.string() })),
    channels: z.array(z.object({ id, name: z.string() })),
  }),
  /** What the import would make besides activities; `plans` are years that get a draft plan. */
  creates: z.object({
    themes: z.array(z.string()),
    owners: z.array(z.string()),
    channels: z.array(z.string()),
    plans: z.array(z.int()),
  }),
  perYear: z.array(z.object({ year: z.int(), activities: count })),
  rows: z.array(ImportRow),
});
export type ImportDryRun = z.infer<typeof ImportDryRun>;
