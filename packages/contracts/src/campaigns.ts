import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/campaigns';

export const Campaign = z.object({ id, name: z.string(), themeId: id, version: z.int() });
export type Campaign = z.infer<typeof Campaign>;

export const createCampaign = endpoint({
  method: 'POST',
  path,
  summary: 'Start a campaign: a group of activities of one theme.',
  may: 'plan',
  params: z.object(inOrganisation),
  body: z.strictObject({ name: line(120), themeId: id }),
  answer: Campaign,
  status: 201,
});
