import type * as contract from '../batches.js';
import type { Call } from './call.js';

export const performBatch: Call<typeof contract.performBatch> = {
  method: 'POST',
  path: '/organisations/:organisationId/batches',
};
