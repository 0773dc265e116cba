import type * as contract from '../account-events.js';
import type { Call } from './call.js';

export const listAccountEvents: Call<typeof contract.listAccountEvents> = {
  method: 'GET',
  path: '/session/events',
};
