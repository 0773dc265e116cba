import type * as contract from '../passkeys.js';
import type { Call } from './call.js';

export const addPasskey: Call<typeof contract.addPasskey> = {
  method: 'POST',
  path: '/session/passkeys',
};

export const beginPasskey: Call<typeof contract.beginPasskey> = {
  method: 'POST',
  path: '/session/passkeys/options',
};

export const beginPasskeyConfirmation: Call<typeof contract.beginPasskeyConfirmation> = {
  method: 'POST',
  path: '/session/confirmations/passkey-options',
};

export const beginPasskeySignIn: Call<typeof contract.beginPasskeySignIn> = {
  method: 'POST',
  path: '/auth/passkey/options',
};

export const listPasskeys: Call<typeof contract.listPasskeys> = {
  method: 'GET',
  path: '/session/passkeys',
};

export const removePasskey: Call<typeof contract.removePasskey> = {
  method: 'DELETE',
  path: '/session/passkeys/:passkeyId',
};

export const signInByPasskey: Call<typeof contract.signInByPasskey> = {
  method: 'POST',
  path: '/auth/passkey',
};
