import * as z from 'zod/mini';
import { count, ids, Period, percentage, Sentence } from './progress-parts.js';
import { id } from './values.js';

const OrganisationRhythm = z.object({
  value: percentage,
  counted: count,
  tooYoung: count,
  promised: count,
  kept: count,
  activityIds: ids,
  sentence: Sentence,
});

const ThemeFocus = z.object({
  themeId: id,
  name: z.string(),
  weight: z.int(),
  /** 0 to 1. */
  share: z.number(),
  activityIds: ids,
});

const Focus = z.object({
  value: percentage,
  themes: z.array(ThemeFocus),
  /** Of how many activities nobody said the hours. */
  unknown: count,
  activityIds: ids,
  hours: z.number(),
  sentence: Sentence,
});

const Noise = z.object({
  value: percentage,
  exceedsBuffer: z.boolean(),
  adHocIds: ids,
  activityIds: ids,
  unknown: count,
  sentence: Sentence,
});

const Ownership = z.object({ value: percentage, keptIds: ids, missedIds: ids, sentence: Sentence });

/** The three dials of a period, each with what stands beside it. */
export const Dials = z.object({
  rhythm: OrganisationRhythm,
  focus: Focus,
  effectiveThemes: z.object({
    actual: z.nullable(z.number()),
    intended: z.nullable(z.number()),
    sentence: Sentence,
  }),
  noise: Noise,
  ownership: Ownership,
});

/** What the dials said at the end of the period before. */
export const DialsBefore = z.object({
  period: Period,
  rhythm: percentage,
  focus: percentage,
  ownership: percentage,
});
