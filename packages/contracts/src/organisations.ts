import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Membership } from './session.js';
import { line } from './values.js';

/** The most organisations one person founds in a day. */
export const MOST_FOUNDED = 10;

export const foundOrganisation = endpoint({
  method: 'POST',
  path: '/organisations',
  summary:
    'Start a new organisation; who does becomes its director and admin. The same name again within a minute is the same one.',
  may: 'signed_in',
  body: z.strictObject({ name: line(120) }),
  answer: Membership,
  status: 201,
  refusals: ['too_many_organisations'],
});
