import { CHANNEL_KINDS } from '@cadans/domain/channel';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { REVIEW_PERIODS, REVIEW_RHYTHMS } from '@cadans/domain/review-due';
import { MEASURES } from '@cadans/domain/yield';
import * as z from 'zod/mini';
import { Cadence } from './cadences.js';
import { endpoint } from './endpoint.js';
import { day, id, inOrganisation } from './values.js';

const column = z.array(z.int());
const maybe = z.array(z.nullable(z.int()));

/**
 * All activities that were not deleted, as columns: the nth entry of every column is about the nth activity, by id. Days
 * are counted from 1 January 1970; `theme`, `owner` and `channel` are indexes into the lists beside it, `status` and
 * `origin` into the domain's lists. `lastPostponed`, `lastDecided` and `lastActed` hold days of open work only: the first
 * two from its third postponement on, the last when it is past its last day.
 */
export const FactColumns = z.object({
  id: z.array(id),
  title: z.array(z.string()),
  theme: column,
  owner: column,
  channel: column,
  status: column,
  origin: column,
  startsOn: column,
  endsOn: column,
  doneOn: maybe,
  firstCommittedEndsOn: column,
  createdOn: column,
  effortHours: z.array(z.nullable(z.number())),
  slides: column,
  lastPostponed: maybe,
  lastDecided: maybe,
  lastActed: maybe,
});

const measures = Object.fromEntries(MEASURES.map((measure) => [measure, z.nullable(z.number())])) as Record<
  (typeof MEASURES)[number],
  z.ZodMiniNullable<z.ZodMiniNumber>
>;

/** All that the dials of an organisation are reckoned from, over all its years. */
export const FactsAnswer = z.object({
  /** Names the state: the same facts have the same version. Empty while there is no plan. */
  version: z.string(),
  today: day,
  themes: z.array(
    z.object({
      id,
      name: z.string(),
      /** Weight in percent and owner in every year that chose it. */
      chosen: z.array(
        z.object({ year: z.int(), weight: z.int(), position: z.int(), ownerId: z.nullable(id) }),
      ),
    }),
  ),
  members: z.array(z.object({ id, name: z.string() })),
  channels: z.array(
    z.object({ id, name: z.string(), kind: z.enum(CHANNEL_KINDS), leadDays: z.nullable(z.int()) }),
  ),
  noiseBuffer: z.int(),
  cadences: z.array(Cadence),
  postponements: z.array(
    z.object({
      id,
      activityId: id,
      reason: z.enum(POSTPONEMENT_REASONS),
      days: z.int(),
      crossesQuarter: z.boolean(),
      on: day,
    }),
  ),
  scrappings: z.array(z.object({ id, activityId: id, on: day, hoursFreed: z.nullable(z.number()) })),
  results: z.array(z.object({ id, activityId: id, ...measures })),
  /** Those that stand: the name of the channel or the audience; `kind` names a kind of activity. */
  noGos: z.array(
    z.object({ id, subject: z.string(), kind: z.nullable(z.enum(CHANNEL_KINDS)), reviewOn: day }),
  ),
  /** Those that wait for a decision today, parked ones whose day has come among them; who asked is not told. */
  requests: z.array(z.object({ id, title: z.string(), receivedOn: day })),
  /** Who is away now or later, and who stands in. */
  absences: z.array(z.object({ memberId: id, from: day, until: z.nullable(day), standInId: z.nullable(id) })),
  /** How often is reviewed, the earliest agreement first; and the periods from this quarter on that have a review. */
  reviews: z.object({
    rhythms: z.array(z.object({ id, per: z.enum(REVIEW_RHYTHMS), workingDay: z.int(), from: day })),
    held: z.array(z.object({ per: z.enum(REVIEW_PERIODS), periodStart: day })),
  }),
  /** The public holidays of last year, this year and the next. */
  holidays: z.array(day),
  activities: FactColumns,
});
export type FactsAnswer = z.infer<typeof FactsAnswer>;

export const showFacts = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/facts',
  summary: 'All that the dials are reckoned from, compact; unchanged since the ETag it is a 304.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: FactsAnswer,
});
