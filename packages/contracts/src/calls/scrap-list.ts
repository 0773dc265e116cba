import type * as contract from '../scrap-list.js';
import type { Call } from './call.js';

export const showScrapList: Call<typeof contract.showScrapList> = {
  method: 'GET',
  path: '/organisations/:organisationId/scrappings/:year',
};
