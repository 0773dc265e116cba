import type * as contract from '../members.js';
import type { Call } from './call.js';

export const listMembers: Call<typeof contract.listMembers> = {
  method: 'GET',
  path: '/organisations/:organisationId/members',
};
