import type * as contract from '../handovers.js';
import type { Call } from './call.js';

export const handOver: Call<typeof contract.handOver> = {
  method: 'POST',
  path: '/organisations/:organisationId/members/:memberId/handovers',
};

export const listHandovers: Call<typeof contract.listHandovers> = {
  method: 'GET',
  path: '/organisations/:organisationId/handovers',
};

export const showCarried: Call<typeof contract.showCarried> = {
  method: 'GET',
  path: '/organisations/:organisationId/members/:memberId/carried',
};

export const undoHandover: Call<typeof contract.undoHandover> = {
  method: 'POST',
  path: '/organisations/:organisationId/handovers/:handoverId/undoings',
};
