import type * as contract from '../notifications.js';
import type { Call } from './call.js';

export const chooseNotices: Call<typeof contract.chooseNotices> = {
  method: 'PUT',
  path: '/organisations/:organisationId/notice-preferences',
};

export const listNotifications: Call<typeof contract.listNotifications> = {
  method: 'GET',
  path: '/organisations/:organisationId/notifications',
};

export const readNotifications: Call<typeof contract.readNotifications> = {
  method: 'PUT',
  path: '/organisations/:organisationId/notifications/readings',
};

export const showNoticePreferences: Call<typeof contract.showNoticePreferences> = {
  method: 'GET',
  path: '/organisations/:organisationId/notice-preferences',
};
