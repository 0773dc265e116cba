import { SCRAPPING_REASONS } from '@cadans/domain/scrapping';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import * as z from 'zod/mini';
import { PlannedRow } from './activities.js';
import { endpoint } from './endpoint.js';
import { count, Sentence } from './progress-parts.js';
import { day, inOrganisation, yearInPath } from './values.js';

/** What was decided not to be done: the activity as it stands, and why, when and by whom it was scrapped. */
export const ScrappedActivity = z.object({
  activity: PlannedRow,
  theme: z.object({ name: z.string(), colour: z.enum(THEME_COLOURS) }),
  channel: z.string(),
  owner: z.string(),
  reason: z.enum(SCRAPPING_REASONS),
  note: z.string(),
  /** Hours of work that this gave back; null = nobody had said how many it would take. */
  hoursFreed: z.nullable(z.number()),
  on: day,
  by: z.string(),
});
export type ScrappedActivity = z.infer<typeof ScrappedActivity>;

/** What was scrapped in a calendar year and stayed so, newest first, with the hours it freed together. */
export const ScrapList = z.object({
  year: z.int(),
  scrapped: z.array(ScrappedActivity),
  hours: z.number(),
  /** How many had no hours of their own. */
  unknown: count,
  sentence: Sentence,
});
export type ScrapList = z.infer<typeof ScrapList>;

export const showScrapList = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/scrappings/:year',
  summary: 'What was scrapped in a year: when, by whom, why, and the hours it freed.',
  may: 'read',
  params: z.object({ ...inOrganisation, year: yearInPath }),
  answer: ScrapList,
});
