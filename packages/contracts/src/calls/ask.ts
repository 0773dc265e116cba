import type * as contract from '../ask.js';
import type { Call } from './call.js';

export const showAskForm: Call<typeof contract.showAskForm> = {
  method: 'GET',
  path: '/ask/:organisationId/:token',
};

export const askByForm: Call<typeof contract.askByForm> = {
  method: 'POST',
  path: '/ask/:organisationId/:token',
};

export const showAsked: Call<typeof contract.showAsked> = {
  method: 'GET',
  path: '/ask/status/:organisationId/:statusToken',
};

export const answerAsked: Call<typeof contract.answerAsked> = {
  method: 'POST',
  path: '/ask/status/:organisationId/:statusToken',
};
