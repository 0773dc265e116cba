import type * as contract from '../installation.js';
import type { Call } from './call.js';

export const setUpInstallation: Call<typeof contract.setUpInstallation> = {
  method: 'POST',
  path: '/installation',
};
