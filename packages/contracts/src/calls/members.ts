import type * as contract from '../members.js';
import type { Call } from './call.js';

export const listMembers: Call<typeof contract.listMembers> = {
  method: 'GET',
  path: '/organisations/:organisationId/members',
};

export const changeMember: Call<typeof contract.changeMember> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/members/:memberId',
};

export const giveHours: Call<typeof contract.giveHours> = {
  method: 'PUT',
  path: '/organisations/:organisationId/members/:memberId/hours',
};

export const removeMember: Call<typeof contract.removeMember> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/members/:memberId',
};
