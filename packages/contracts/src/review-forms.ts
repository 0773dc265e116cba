import { PRECISIONS } from '@cadans/domain/activity';
import { MOST_TIMES } from '@cadans/domain/cadence-change';
import { PERIOD_KINDS } from '@cadans/domain/period';
import { POSTPONEMENT_REASONS } from '@cadans/domain/postponement';
import { REVIEW_ITEM_KINDS } from '@cadans/domain/review-agenda';
import { REVIEW_CHOICES } from '@cadans/domain/review-choice';
import { REVIEW_PERIODS, REVIEW_RHYTHMS } from '@cadans/domain/review-due';
import { PHOTO_FIGURES } from '@cadans/domain/review-photo';
import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import * as z from 'zod/mini';
import { count, Sentence } from './progress-parts.js';
import { Acceptance } from './requests.js';
import { day, id, text } from './values.js';

/** How often is reviewed, since when, and on which working day of the period at the latest. */
export const ReviewRhythm = z.object({ per: z.enum(REVIEW_RHYTHMS), workingDay: z.int(), from: day });

/** What was done at once when it was decided. `settled`: there was nothing left to do. */
export const CARRIED_OUT = [
  'moved',
  'confirmed',
  'scrapped',
  'handed_over',
  'promise_changed',
  'promise_paused',
  'no_go_kept',
  'no_go_lifted',
  'request_accepted',
  'request_declined',
  'request_parked',
  'settled',
] as const;

/** What was decided about a matter. Not carried out and without `doneOn`: `ownerId` still has to do it. */
export const ReviewDecision = z.object({
  id,
  choice: z.enum(REVIEW_CHOICES),
  ownerId: id,
  dueOn: day,
  note: z.string(),
  carriedOut: z.nullable(z.enum(CARRIED_OUT)),
  byId: id,
  decidedOn: day,
  doneOn: z.nullable(day),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

const matter = {
  /** The same for the same matter, however often the agenda is built. */
  key: z.string(),
  kind: z.enum(REVIEW_ITEM_KINDS),
  ids: z.array(id),
  since: day,
  sentence: Sentence,
  choices: z.array(z.enum(REVIEW_CHOICES)),
};

/** A matter that would be on the agenda today. */
export const Matter = z.object(matter);

/**
 * A matter on the agenda of a review. `version` grows with each decision about it, and with each that is taken back.
 * `addedById`: who put it there, of an `own_matter` alone, whose sentence is the same in every language.
 */
export const ReviewItem = z.object({
  id,
  ...matter,
  addedById: z.nullable(id),
  version: z.int(),
  decision: z.nullable(ReviewDecision),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/**
 * A review with its agenda. `figures` are those of the day it was opened; `version` is that of the notes,
 * `agendaVersion` that of the order of the items and of what was put on and taken off.
 */
export const Review = z.object({
  id,
  per: z.enum(REVIEW_PERIODS),
  periodStart: day,
  dueOn: day,
  openedOn: day,
  openedById: id,
  closedOn: z.nullable(day),
  closedById: z.nullable(id),
  figures: z.array(
    z.object({ figure: z.enum(PHOTO_FIGURES), value: z.nullable(z.number()), sentence: Sentence }),
  ),
  notes: z.string(),
  version: z.int(),
  agendaVersion: z.int(),
  /** In the order of the agenda. */
  items: z.array(ReviewItem),
});
export type Review = z.infer<typeof Review>;

/** A review in the list. */
export const HeldReview = z.object({
  ...z.pick(Review, { id: true, per: true, periodStart: true, dueOn: true, openedOn: true, closedOn: true })
    .shape,
  matters: count,
  decided: count,
});

/** A decision of a closed review that still has to be done. */
export const OpenDecision = z.object({ ...ReviewDecision.shape, reviewId: id, sentence: Sentence });

export const ReviewFigure = z.object({ value: z.nullable(z.number()), of: count, sentence: Sentence });

const decided = { ownerId: id, dueOn: day, note: z._default(text(500), '') };

/**
 * A decision: who answers for it, by when, and what the choice asks for besides. A `move` of work has its days (and its
 * reason when it is later); of an earlier decision `dueOn` is the new day, and there is no window. To `accept` a request takes
 * all that planning does, and `ownerId` becomes the owner of the activity. A `decline` tells who asked the `note`. To `park`
 * lets a request wait until `dueOn`, which is a day to come.
 */
export const Decide = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('keep'), ...decided }),
  z.strictObject({ choice: z.literal('reassign'), ...decided }),
  z.strictObject({ choice: z.literal('done'), ...decided }),
  z.strictObject({ choice: z.literal('lift'), ...decided }),
  z.strictObject({ choice: z.literal('decline'), ...decided }),
  z.strictObject({
    choice: z.literal('move'),
    ...decided,
    window: z.optional(
      z.strictObject({
        startsOn: day,
        endsOn: day,
        precision: z.optional(z.enum(PRECISIONS)),
        themeId: z.optional(id),
      }),
    ),
    reason: z.optional(z.enum(POSTPONEMENT_REASONS)),
  }),
  z.strictObject({
    choice: z.literal('scrap'),
    ...decided,
    reason: z._default(z.enum(SCRAPPING_REASONS), 'other'),
  }),
  z.strictObject({
    choice: z.literal('change_promise'),
    ...decided,
    times: z.int().check(z.gte(1), z.lte(MOST_TIMES)),
    per: z.enum(PERIOD_KINDS),
    from: z.optional(day),
  }),
  z.strictObject({
    choice: z.literal('pause'),
    ...decided,
    from: day,
    until: z._default(z.nullable(day), null),
  }),
  z.strictObject({ ...Acceptance.shape, choice: z.literal('accept'), ...decided }),
  z.strictObject({ choice: z.literal('park'), ...decided }),
]);
export type Decide = z.output<typeof Decide>;
