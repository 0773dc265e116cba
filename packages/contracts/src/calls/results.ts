import type * as contract from '../results.js';
import type { Call } from './call.js';

export const listResults: Call<typeof contract.listResults> = {
  method: 'GET',
  path: '/organisations/:organisationId/activities/:activityId/results',
};

export const recordResult: Call<typeof contract.recordResult> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/results',
};
