import type * as contract from '../activities.js';
import type { Call } from './call.js';

export const changeActivity: Call<typeof contract.changeActivity> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/activities/:activityId',
};

export const completeActivity: Call<typeof contract.completeActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/completions',
};

export const createActivity: Call<typeof contract.createActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities',
};

export const deleteActivity: Call<typeof contract.deleteActivity> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/activities/:activityId',
};

export const listBin: Call<typeof contract.listBin> = {
  method: 'GET',
  path: '/organisations/:organisationId/bin',
};

export const reassignActivity: Call<typeof contract.reassignActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/reassignments',
};

export const reopenActivity: Call<typeof contract.reopenActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/reopenings',
};

export const restoreActivity: Call<typeof contract.restoreActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/restorations',
};

export const scrapActivity: Call<typeof contract.scrapActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/scrappings',
};

export const showActivity: Call<typeof contract.showActivity> = {
  method: 'GET',
  path: '/organisations/:organisationId/activities/:activityId',
};
