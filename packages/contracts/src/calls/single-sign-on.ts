import type * as contract from '../single-sign-on.js';
import type { Call } from './call.js';

export const beginIdentity: Call<typeof contract.beginIdentity> = {
  method: 'POST',
  path: '/session/identities/departures',
};

export const beginSignOn: Call<typeof contract.beginSignOn> = {
  method: 'POST',
  path: '/auth/single-sign-on/departures',
};

export const beginSignOnConfirmation: Call<typeof contract.beginSignOnConfirmation> = {
  method: 'POST',
  path: '/session/confirmations/departures',
};

export const linkIdentity: Call<typeof contract.linkIdentity> = {
  method: 'POST',
  path: '/session/identities',
};

export const listIdentities: Call<typeof contract.listIdentities> = {
  method: 'GET',
  path: '/session/identities',
};

export const signOn: Call<typeof contract.signOn> = {
  method: 'POST',
  path: '/auth/single-sign-on',
};

export const unlinkIdentity: Call<typeof contract.unlinkIdentity> = {
  method: 'DELETE',
  path: '/session/identities/:identityId',
};
