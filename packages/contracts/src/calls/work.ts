import type * as contract from '../work.js';
import type { Call } from './call.js';

export const showOwnWork: Call<typeof contract.showOwnWork> = {
  method: 'GET',
  path: '/organisations/:organisationId/work',
};
