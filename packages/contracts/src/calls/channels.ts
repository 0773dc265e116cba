import type * as contract from '../channels.js';
import type { Call } from './call.js';

export const changeChannel: Call<typeof contract.changeChannel> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/channels/:channelId',
};

export const createChannel: Call<typeof contract.createChannel> = {
  method: 'POST',
  path: '/organisations/:organisationId/channels',
};

export const deleteChannel: Call<typeof contract.deleteChannel> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/channels/:channelId',
};

export const listChannels: Call<typeof contract.listChannels> = {
  method: 'GET',
  path: '/organisations/:organisationId/channels',
};
