import type * as undo from '../result-import-undo.js';
import type * as files from '../result-imports.js';
import type * as list from '../result-list.js';
import type * as contract from '../results.js';
import type { Call } from './call.js';

export const listResults: Call<typeof contract.listResults> = {
  method: 'GET',
  path: '/organisations/:organisationId/activities/:activityId/results',
};

export const recordResult: Call<typeof contract.recordResult> = {
  method: 'POST',
  path: '/organisations/:organisationId/activities/:activityId/results',
};

export const correctResult: Call<typeof contract.correctResult> = {
  method: 'PATCH',
  path: '/organisations/:organisationId/results/:resultId',
};

export const showResultList: Call<typeof list.showResultList> = {
  method: 'GET',
  path: '/organisations/:organisationId/results',
};

export const tryResultImport: Call<typeof files.tryResultImport> = {
  method: 'POST',
  path: '/organisations/:organisationId/results/imports/dry-runs',
};

export const importResults: Call<typeof files.importResults> = {
  method: 'POST',
  path: '/organisations/:organisationId/results/imports',
};

export const listResultImports: Call<typeof undo.listResultImports> = {
  method: 'GET',
  path: '/organisations/:organisationId/results/imports',
};

export const undoResultImport: Call<typeof undo.undoResultImport> = {
  method: 'POST',
  path: '/organisations/:organisationId/results/imports/:importId/undo',
};
