import type * as contract from '../request-forms.js';
import type { Call } from './call.js';

export const showRequestForm: Call<typeof contract.showRequestForm> = {
  method: 'GET',
  path: '/organisations/:organisationId/request-form',
};

export const openRequestForm: Call<typeof contract.openRequestForm> = {
  method: 'PUT',
  path: '/organisations/:organisationId/request-form',
};

export const closeRequestForm: Call<typeof contract.closeRequestForm> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/request-form',
};
