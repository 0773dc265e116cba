import * as z from 'zod/mini';
import { PlannedRow } from './activities.js';
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

const inCampaign = z.object({ ...inOrganisation, campaignId: id });

export const renameCampaign = endpoint({
  method: 'PATCH',
  path: `${path}/:campaignId`,
  summary: 'Give a campaign another name. Its theme stays: its activities serve it.',
  may: 'plan',
  params: inCampaign,
  body: z.strictObject({ name: line(120) }),
  answer: Campaign,
  precondition: true,
});

export const dissolveCampaign = endpoint({
  method: 'DELETE',
  path: `${path}/:campaignId`,
  summary: 'End the group: its activities stay, each on its own.',
  may: 'plan',
  params: inCampaign,
  answer: z.object({ activities: z.array(PlannedRow) }),
  precondition: true,
});
