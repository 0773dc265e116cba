import type * as contract from '../doors.js';
import type { Call } from './call.js';

export const signIn: Call<typeof contract.signIn> = {
  method: 'POST',
  path: '/auth/sign-in/email',
};

export const askMagicLink: Call<typeof contract.askMagicLink> = {
  method: 'POST',
  path: '/session/magic-links',
};

export const redeemMagicLink: Call<typeof contract.redeemMagicLink> = {
  method: 'POST',
  path: '/session/magic-links/redeem',
};

export const askPasswordReset: Call<typeof contract.askPasswordReset> = {
  method: 'POST',
  path: '/session/password-resets',
};

export const redeemPasswordReset: Call<typeof contract.redeemPasswordReset> = {
  method: 'POST',
  path: '/session/password-resets/redeem',
};

export const takeSecondStep: Call<typeof contract.takeSecondStep> = {
  method: 'POST',
  path: '/session/second-step',
};

export const showTwoStep: Call<typeof contract.showTwoStep> = {
  method: 'GET',
  path: '/session/totp',
};

export const beginTotp: Call<typeof contract.beginTotp> = {
  method: 'POST',
  path: '/session/totp',
};

export const confirmTotp: Call<typeof contract.confirmTotp> = {
  method: 'POST',
  path: '/session/totp/confirm',
};

export const endTotp: Call<typeof contract.endTotp> = {
  method: 'DELETE',
  path: '/session/totp',
};

export const renewRecoveryCodes: Call<typeof contract.renewRecoveryCodes> = {
  method: 'POST',
  path: '/session/recovery-codes',
};

export const changePassword: Call<typeof contract.changePassword> = {
  method: 'PUT',
  path: '/session/password',
};
