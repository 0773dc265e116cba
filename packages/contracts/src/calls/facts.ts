import type * as contract from '../facts.js';
import type { Call } from './call.js';

export const showFacts: Call<typeof contract.showFacts> = {
  method: 'GET',
  path: '/organisations/:organisationId/facts',
};
