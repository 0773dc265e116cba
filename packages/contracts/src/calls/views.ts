import type * as contract from '../views.js';
import type { Call } from './call.js';

export const changeView: Call<typeof contract.changeView> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/views/:viewId',
};

export const listViews: Call<typeof contract.listViews> = {
  method: 'GET',
  path: '/organisations/:organisationId/views',
};

export const removeView: Call<typeof contract.removeView> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/views/:viewId',
};

export const saveView: Call<typeof contract.saveView> = {
  method: 'POST',
  path: '/organisations/:organisationId/views',
};
