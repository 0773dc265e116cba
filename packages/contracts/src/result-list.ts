import { PRECISIONS } from '@cadans/domain/activity';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { count, percentage, Sentence } from './progress-parts.js';
import { Result } from './results.js';
import { day, id, inOrganisation } from './values.js';

/** Something that is done, with what was measured of it, oldest first; nothing yet is an empty list. */
export const DoneActivity = z.object({
  id,
  title: z.string(),
  year: z.int(),
  startsOn: day,
  endsOn: day,
  precision: z.enum(PRECISIONS),
  doneOn: day,
  link: z.nullable(z.string()),
  ownerId: id,
  owner: z.string(),
  theme: z.object({ name: z.string(), colour: z.enum(THEME_COLOURS) }),
  channel: z.string(),
  results: z.array(Result),
});
export type DoneActivity = z.infer<typeof DoneActivity>;

/** How many stand on a page; `missing` and `known` say how many there are. */
export const DONE_PER_PAGE = 50;

/** The evidence rate over all that was ever done, and what is done: without a result, or with one. */
export const ResultList = z.object({
  today: day,
  evidence: z.object({ value: percentage, sentence: Sentence }),
  missing: count,
  known: count,
  /** Which page this is, from 1: the last one when fewer are left than was asked for. */
  page: z.int(),
  activities: z.array(DoneActivity),
});
export type ResultList = z.infer<typeof ResultList>;

const pageNumber = z.pipe(
  z.pipe(
    z.string().check(z.regex(/^[1-9]\d{0,4}$/)),
    z.transform((digits) => Number(digits)),
  ),
  z.int(),
);

export const showResultList = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/results',
  summary:
    'What is done without a result, oldest first; or with one, the last done first. Evidence rate first.',
  may: 'read',
  params: z.object(inOrganisation),
  query: z.object({
    shown: z._default(z.enum(['missing', 'known']), 'missing'),
    page: z._default(pageNumber, 1),
  }),
  answer: ResultList,
});
