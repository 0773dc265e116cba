import type * as contract from '../agreements.js';
import type { Call } from './call.js';

export const changeAgreements: Call<typeof contract.changeAgreements> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/agreements',
};

export const showAgreements: Call<typeof contract.showAgreements> = {
  method: 'GET',
  path: '/organisations/:organisationId/agreements',
};
