import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Language } from './session.js';
import { day, id, inOrganisation } from './values.js';

const path = '/organisations/:organisationId/request-form';

/** The form by which anybody with its link asks for something. Its link is told once: only a hash of it is kept. */
export const RequestForm = z.object({
  language: Language,
  createdById: id,
  createdOn: day,
  /** How many requests came through it. */
  received: z.int(),
});
export type RequestForm = z.infer<typeof RequestForm>;

export const showRequestForm = endpoint({
  method: 'GET',
  path,
  summary: 'The form that is open, if there is one.',
  may: 'steer',
  params: z.object(inOrganisation),
  answer: z.object({ form: z.nullable(RequestForm) }),
});

export const openRequestForm = endpoint({
  method: 'PUT',
  path,
  summary: 'Open a form with a new link, which is told this once. The link of before works no more.',
  may: 'steer',
  inPerson: true,
  params: z.object(inOrganisation),
  body: z.strictObject({ language: z._default(Language, 'nl') }),
  answer: z.object({ form: RequestForm, token: z.string() }),
});

export const closeRequestForm = endpoint({
  method: 'DELETE',
  path,
  summary: 'Close the form: its link works no more. What was asked through it stays.',
  may: 'steer',
  params: z.object(inOrganisation),
  answer: z.object({ form: z.null() }),
});
