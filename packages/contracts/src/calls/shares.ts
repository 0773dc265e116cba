import type * as contract from '../shares.js';
import type { Call } from './call.js';

export const listShares: Call<typeof contract.listShares> = {
  method: 'GET',
  path: '/organisations/:organisationId/shares',
};

export const createShare: Call<typeof contract.createShare> = {
  method: 'POST',
  path: '/organisations/:organisationId/shares',
};

export const revokeShare: Call<typeof contract.revokeShare> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/shares/:shareId',
};

export const showShared: Call<typeof contract.showShared> = {
  method: 'POST',
  path: '/shared',
};
