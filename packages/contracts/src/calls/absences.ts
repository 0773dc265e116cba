import type * as contract from '../absences.js';
import type { Call } from './call.js';

export const changeAbsence: Call<typeof contract.changeAbsence> = {
  method: 'PUT',
  path: '/organisations/:organisationId/absences/:absenceId',
};

export const listAbsences: Call<typeof contract.listAbsences> = {
  method: 'GET',
  path: '/organisations/:organisationId/absences',
};

export const tellAbsence: Call<typeof contract.tellAbsence> = {
  method: 'POST',
  path: '/organisations/:organisationId/absences',
};

export const withdrawAbsence: Call<typeof contract.withdrawAbsence> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/absences/:absenceId',
};
