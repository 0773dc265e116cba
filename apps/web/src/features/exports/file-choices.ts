import type { Ability } from '@cadans/domain/ability';

/** A file that leaves: its words stand under `files` in the words of `exports`. */
export interface FileChoice {
  readonly id: 'workbook' | 'list' | 'everything' | 'tables';
  readonly path: `/organisations/:organisationId/export.${string}`;
  readonly ending: 'xlsx' | 'csv' | 'json' | 'zip';
  readonly may: Ability;
}

export const FILE_CHOICES: readonly FileChoice[] = [
  { id: 'workbook', path: '/organisations/:organisationId/export.xlsx', ending: 'xlsx', may: 'read' },
  { id: 'list', path: '/organisations/:organisationId/export.csv', ending: 'csv', may: 'read' },
  {
    id: 'everything',
    path: '/organisations/:organisationId/export.json',
    ending: 'json',
    may: 'administer',
  },
  { id: 'tables', path: '/organisations/:organisationId/export.zip', ending: 'zip', may: 'administer' },
];
