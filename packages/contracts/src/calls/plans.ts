import type * as contract from '../plans.js';
import type { Call } from './call.js';

export const changeFoundation: Call<typeof contract.changeFoundation> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/plans/:year/foundation',
};

export const changePlanStatus: Call<typeof contract.changePlanStatus> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/plans/:year',
};

export const changeTheme: Call<typeof contract.changeTheme> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/themes/:themeId',
};

export const createPlan: Call<typeof contract.createPlan> = {
  method: 'POST',
  path: '/organisations/:organisationId/plans',
};

export const createTheme: Call<typeof contract.createTheme> = {
  method: 'POST',
  path: '/organisations/:organisationId/themes',
};

export const deleteTheme: Call<typeof contract.deleteTheme> = {
  method: 'DELETE',
  path: '/organisations/:organisationId/themes/:themeId',
};

export const listPlans: Call<typeof contract.listPlans> = {
  method: 'GET',
  path: '/organisations/:organisationId/plans',
};

export const listThemes: Call<typeof contract.listThemes> = {
  method: 'GET',
  path: '/organisations/:organisationId/themes',
};

export const showPlan: Call<typeof contract.showPlan> = {
  method: 'GET',
  path: '/organisations/:organisationId/plans/:year',
};

export const weighThemes: Call<typeof contract.weighThemes> = {
  method: 'PUT',
  path: '/organisations/:organisationId/plans/:year/themes',
};
