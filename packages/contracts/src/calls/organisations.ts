import type * as contract from '../organisations.js';
import type { Call } from './call.js';

export const foundOrganisation: Call<typeof contract.foundOrganisation> = {
  method: 'POST',
  path: '/organisations',
};
