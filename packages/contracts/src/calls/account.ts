import type * as contract from '../account.js';
import type { Call } from './call.js';

export const askEmailChange: Call<typeof contract.askEmailChange> = {
  method: 'POST',
  path: '/session/email-changes',
};

export const confirmEmailChange: Call<typeof contract.confirmEmailChange> = {
  method: 'POST',
  path: '/account/email-changes/confirm',
};

export const showEmailChange: Call<typeof contract.showEmailChange> = {
  method: 'GET',
  path: '/session/email-change',
};

export const undoEmailChange: Call<typeof contract.undoEmailChange> = {
  method: 'POST',
  path: '/account/email-changes/undo',
};
