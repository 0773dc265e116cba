import type * as contract from '../keys.js';
import type { Call } from './call.js';

export const createKey: Call<typeof contract.createKey> = {
  method: 'POST',
  path: '/organisations/:organisationId/keys',
};

export const listKeys: Call<typeof contract.listKeys> = {
  method: 'GET',
  path: '/organisations/:organisationId/keys',
};

export const revokeKey: Call<typeof contract.revokeKey> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/keys/:keyId',
};
