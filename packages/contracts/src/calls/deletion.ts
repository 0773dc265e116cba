import type * as contract from '../deletion.js';
import type { Call } from './call.js';

export const showDeletion: Call<typeof contract.showDeletion> = {
  method: 'GET',
  path: '/organisations/:organisationId/deletion',
};

export const askDeletion: Call<typeof contract.askDeletion> = {
  method: 'POST',
  path: '/organisations/:organisationId/deletion',
};

export const takeBackDeletion: Call<typeof contract.takeBackDeletion> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/deletion',
};
