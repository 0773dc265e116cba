import type * as contract from '../progress.js';
import type { Call } from './call.js';

export const showProgress: Call<typeof contract.showProgress> = {
  method: 'GET',
  path: '/organisations/:organisationId/progress',
};
