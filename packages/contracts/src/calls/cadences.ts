import type * as contract from '../cadences.js';
import type { Call } from './call.js';

export const changeCadence: Call<typeof contract.changeCadence> = {
  method: 'POST',
  path: '/organisations/:organisationId/cadences/:cadenceId/changes',
};

export const createCadence: Call<typeof contract.createCadence> = {
  method: 'POST',
  path: '/organisations/:organisationId/cadences',
};

export const endCadence: Call<typeof contract.endCadence> = {
  method: 'POST',
  path: '/organisations/:organisationId/cadences/:cadenceId/endings',
};

export const endPause: Call<typeof contract.endPause> = {
  method: 'POST',
  path: '/organisations/:organisationId/cadences/:cadenceId/pauses/:pauseId/endings',
};

export const handOverCadence: Call<typeof contract.handOverCadence> = {
  method: 'POST',
  path: '/organisations/:organisationId/cadences/:cadenceId/handovers',
};

export const listCadences: Call<typeof contract.listCadences> = {
  method: 'GET',
  path: '/organisations/:organisationId/cadences',
};

export const pauseCadence: Call<typeof contract.pauseCadence> = {
  method: 'POST',
  path: '/organisations/:organisationId/cadences/:cadenceId/pauses',
};

export const withdrawCadence: Call<typeof contract.withdrawCadence> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/cadences/:cadenceId',
};
