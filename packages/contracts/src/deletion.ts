import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { inOrganisation } from './values.js';

const path = '/organisations/:organisationId/deletion';

/** So many days after it was asked an organisation is deleted; until then any admin takes it back. */
export const DAYS_OF_GRACE = 30;

/** Whether the organisation is to be deleted, from when on, and who asked it. */
export const Deletion = z.object({
  standing: z.nullable(
    z.object({ askedBy: z.string(), askedAt: z.iso.datetime(), eraseAfter: z.iso.datetime() }),
  ),
});
export type Deletion = z.infer<typeof Deletion>;

export const showDeletion = endpoint({
  method: 'GET',
  path,
  summary: 'Whether the organisation is to be deleted, when and by whom.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: Deletion,
});

export const askDeletion = endpoint({
  method: 'POST',
  path,
  summary:
    'Delete the organisation in 30 days. From now on it is read only; any admin takes it back until then.',
  may: 'administer',
  params: z.object(inOrganisation),
  body: z.strictObject({
    /** The name of the organisation, as it is written: so that nobody deletes another one than was meant. */
    name: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  answer: Deletion,
  status: 201,
  confirmed: true,
  refusals: ['other_name', 'organisation_is_leaving'],
});

export const takeBackDeletion = endpoint({
  method: 'DELETE',
  path,
  summary: 'Keep the organisation after all.',
  may: 'administer',
  params: z.object(inOrganisation),
  answer: Deletion,
  refusals: ['not_leaving', 'too_late_to_stay'],
});
