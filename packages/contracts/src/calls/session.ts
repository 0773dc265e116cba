import type * as contract from '../session.js';
import type { Call } from './call.js';

export const changeName: Call<typeof contract.changeName> = {
  method: 'PUT',
  path: '/session/name',
};

export const changePreferences: Call<typeof contract.changePreferences> = {
  method: 'PATCH',
  path: '/session/preferences',
};

export const openDemoSession: Call<typeof contract.openDemoSession> = {
  method: 'POST',
  path: '/demo/sessions',
};

export const showSession: Call<typeof contract.showSession> = {
  method: 'GET',
  path: '/session',
};

export const showSignInOptions: Call<typeof contract.showSignInOptions> = {
  method: 'GET',
  path: '/sign-in-options',
};
