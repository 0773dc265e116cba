import type * as contract from '../years.js';
import type { Call } from './call.js';

export const showYear: Call<typeof contract.showYear> = {
  method: 'GET',
  path: '/organisations/:organisationId/years/:year',
};

export const showMonth: Call<typeof contract.showMonth> = {
  method: 'GET',
  path: '/organisations/:organisationId/years/:year/months/:month',
};
