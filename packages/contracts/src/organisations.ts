import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Membership } from './session.js';
import { line } from './values.js';

export const foundOrganisation = endpoint({
  method: 'POST',
  path: '/organisations',
  summary: 'Start a new organisation; who does becomes its director and admin.',
  may: 'signed_in',
  body: z.strictObject({ name: line(120) }),
  answer: Membership,
  status: 201,
  refusals: ['name_taken', 'too_many_organisations'],
});
