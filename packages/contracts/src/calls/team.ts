import type * as contract from '../team.js';
import type { Call } from './call.js';

export const showTeamLoad: Call<typeof contract.showTeamLoad> = {
  method: 'GET',
  path: '/organisations/:organisationId/load',
};
