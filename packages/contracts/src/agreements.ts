import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { inOrganisation } from './values.js';

const path = '/organisations/:organisationId/agreements';

/** The most activities a week that can be agreed. */
export const MOST_PER_WEEK = 200;

/** What an organisation agreed with itself, for every year. */
export const Agreements = z.object({
  /** How many activities it can carry in a week. */
  weeklyCapacity: z.int(),
  /** How much of the work may be ad hoc, in percent. */
  noiseBuffer: z.int(),
  version: z.int(),
});
export type Agreements = z.infer<typeof Agreements>;

export const showAgreements = endpoint({
  method: 'GET',
  path,
  summary: 'How much the organisation carries in a week, and how much of its work may be ad hoc.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: Agreements,
});

export const changeAgreements = endpoint({
  method: 'PATCH',
  path,
  summary: 'Agree otherwise, for every year: the dials are read by it from now on, also of earlier weeks.',
  may: 'steer',
  params: z.object(inOrganisation),
  body: z.strictObject({
    weeklyCapacity: z.optional(z.int().check(z.gte(1), z.lte(MOST_PER_WEEK))),
    noiseBuffer: z.optional(z.int().check(z.gte(0), z.lte(100))),
  }),
  answer: Agreements,
  precondition: true,
});
