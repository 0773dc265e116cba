import type * as contract from '../campaigns.js';
import type { Call } from './call.js';

export const createCampaign: Call<typeof contract.createCampaign> = {
  method: 'POST',
  path: '/organisations/:organisationId/campaigns',
};

export const dissolveCampaign: Call<typeof contract.dissolveCampaign> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/campaigns/:campaignId',
};

export const renameCampaign: Call<typeof contract.renameCampaign> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/campaigns/:campaignId',
};
