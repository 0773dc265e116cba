import type * as contract from '../feeds.js';
import type { Call } from './call.js';

export const listFeeds: Call<typeof contract.listFeeds> = {
  method: 'GET',
  path: '/organisations/:organisationId/feeds',
};

export const createFeed: Call<typeof contract.createFeed> = {
  method: 'POST',
  path: '/organisations/:organisationId/feeds',
};

export const revokeFeed: Call<typeof contract.revokeFeed> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/feeds/:feedId',
};
