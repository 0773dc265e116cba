import type * as contract from '../exports.js';
import type { Call } from './call.js';

export const importOrganisation: Call<typeof contract.importOrganisation> = {
  method: 'POST',
  path: '/restorations',
};
