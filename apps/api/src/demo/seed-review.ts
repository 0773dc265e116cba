import { REVIEW_CHOICES } from '@cadans/domain/review-choice';
import { LAST_REVIEW_DAY, REVIEW_PERIODS } from '@cadans/domain/review-due';
import { PHOTO_FIGURES } from '@cadans/domain/review-photo';
import * as z from 'zod';

const key = z.string().regex(/^[a-z-]+$/);
const sentence = z.strictObject({ nl: z.string(), en: z.string() });

/** What was decided about a matter; by then it was also done, unless it still has to be. */
const Decided = z.strictObject({
  choice: z.enum(REVIEW_CHOICES),
  owner: key,
  note: z.string().default(''),
  /** Due so many days after the review. */
  within: z.int().default(0),
  /** Done so many days after the review. */
  doneAfter: z.int().optional(),
  /** Instead of both: it still has to be done, by so many days from today. */
  dueIn: z.int().optional(),
});

const Matter = z.strictObject({
  /** A theme that got too little, or a matter somebody put on the agenda. */
  about: z.union([z.strictObject({ theme: key }), z.strictObject({ by: key })]),
  sentence,
  decided: Decided,
});

/** How often is reviewed, and the reviews that were held, the first one first: the last ones that fell due before today. */
export const SeedReviews = z.strictObject({
  per: z.enum(REVIEW_PERIODS),
  workingDay: z.int().min(2).max(LAST_REVIEW_DAY),
  by: key,
  held: z.array(
    z.strictObject({
      notes: z.string(),
      figures: z.array(
        z.strictObject({ figure: z.enum(PHOTO_FIGURES), value: z.number().nullable(), sentence }),
      ),
      matters: z.array(Matter),
    }),
  ),
});
export type SeedReviews = z.infer<typeof SeedReviews>;
