import type * as contract from '../account-sessions.js';
import type { Call } from './call.js';

export const endAllSessions: Call<typeof contract.endAllSessions> = {
  method: 'DELETE',
  path: '/session/sessions',
};

export const endSession: Call<typeof contract.endSession> = {
  method: 'DELETE',
  path: '/session/sessions/:sessionId',
};

export const listSessions: Call<typeof contract.listSessions> = {
  method: 'GET',
  path: '/session/sessions',
};
