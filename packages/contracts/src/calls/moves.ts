import type * as contract from '../moves.js';
import type { Call } from './call.js';

export const decideActivity: Call<typeof contract.decideActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/decisions',
};

export const moveActivity: Call<typeof contract.moveActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/moves',
};

export const postponeActivity: Call<typeof contract.postponeActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/postponements',
};

export const pullInActivity: Call<typeof contract.pullInActivity> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/pull-ins',
};

export const retractMove: Call<typeof contract.retractMove> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/retractions',
};
