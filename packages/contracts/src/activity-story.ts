import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import * as z from 'zod/mini';
import { day, id, line } from './values.js';

const slide = {
  fromStartsOn: day,
  fromEndsOn: day,
  toStartsOn: day,
  toEndsOn: day,
  /** Calendar days between the two last days. */
  days: z.int(),
  byId: id,
  at: z.iso.datetime(),
};

/** An entry of the history: what happened, who did it (`via` an API key, by its name), and what the values were and became. */
const ActivityEvent = z.object({
  kind: z.string(),
  activityVersion: z.int(),
  oldValues: z.record(z.string(), z.unknown()),
  newValues: z.record(z.string(), z.unknown()),
  byId: z.nullable(id),
  via: z.optional(z.nullable(z.string())),
  at: z.iso.datetime(),
});

/** What happened to an activity: its ledgers and its history, each from first to last. */
export const story = {
  postponements: z.array(
    z.object({
      ...slide,
      reason: z.enum(POSTPONEMENT_REASONS),
      note: z.string(),
      crossesQuarter: z.boolean(),
      decided: z.boolean(),
      retracted: z.boolean(),
    }),
  ),
  pullIns: z.array(z.object({ ...slide, retracted: z.boolean() })),
  decisions: z.array(
    z.object({
      outcome: z.enum(['do', 'scrap']),
      slides: z.int(),
      endsOn: z.nullable(day),
      note: z.string(),
      byId: id,
      at: z.iso.datetime(),
    }),
  ),
  scrapping: z.nullable(
    z.object({
      reason: z.enum(SCRAPPING_REASONS),
      note: z.string(),
      hoursFreed: z.nullable(z.number()),
      byId: id,
      at: z.iso.datetime(),
    }),
  ),
  events: z.array(ActivityEvent),
};

/** By what a machine knows what it reports as done, with its API key: told twice it is done once. */
export const reportedBy = { externalId: z.optional(line(200)) };
/** Whether what a machine reports was done already before it first did. */
export const asReported = { wasDone: z.optional(z.boolean()) };
