import type * as contract from '../imports.js';
import type { Call } from './call.js';

export const importActivities: Call<typeof contract.importActivities> = {
  method: 'POST',
  path: '/organisations/:organisationId/imports',
};

export const showImportReading: Call<typeof contract.showImportReading> = {
  method: 'GET',
  path: '/organisations/:organisationId/imports/readings/:readingId',
};

export const tryImport: Call<typeof contract.tryImport> = {
  method: 'POST',
  path: '/organisations/:organisationId/imports/dry-runs',
};
