import type * as contract from '../changes.js';
import type { Call } from './call.js';

export const followChanges: Call<typeof contract.followChanges> = {
  method: 'GET',
  path: '/organisations/:organisationId/changes',
};

export const lookAt: Call<typeof contract.lookAt> = {
  method: 'PUT',
  path: '/organisations/:organisationId/presence',
};
