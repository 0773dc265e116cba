import type * as contract from '../confirmations.js';
import type { Call } from './call.js';

export const confirmYourself: Call<typeof contract.confirmYourself> = {
  method: 'POST',
  path: '/session/confirmations',
};

export const showConfirmationWays: Call<typeof contract.showConfirmationWays> = {
  method: 'GET',
  path: '/session/confirmation-ways',
};
