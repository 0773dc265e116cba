import { PRECISIONS, STATUSES } from '@cadans/domain/activity';
import { VERDICTS } from '@cadans/domain/import-choices';
import { DATE_ORDERS } from '@cadans/domain/import-date-order';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import * as z from 'zod/mini';
import { ImportTarget } from './import-draft.js';
import { day, id } from './values.js';

const count = z.int();
const groups = z.object({ empty: count, rest: count });
const value = { key: z.string(), label: z.string(), rows: count };
const targetValue = z.object({ ...value, to: z.nullable(ImportTarget) });

/** A row with its verdict, and what it would become; themes, owners and channels by name. */
export const ImportRow = z.object({
  row: z.int(),
  verdict: z.enum(VERDICTS),
  why: z.array(z.string()),
  notes: z.array(z.string()),
  title: z.string(),
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
  /** What the dates of the file say about their order; `row` is the proof or an example, as `text`. */
  dateOrder: z.object({
    kind: z.enum(['not_needed', 'certain', 'ambiguous', 'contradictory']),
    order: z.nullable(z.enum(DATE_ORDERS)),
    options: orders,
    row: z.nullable(z.int()),
    text: z.nullable(z.string()),
    proofs: z.array(z.object({ order: z.enum(DATE_ORDERS), rows: z.array(z.int()) })),
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
