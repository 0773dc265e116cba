import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Membership } from './session.js';
import { inOrganisation } from './values.js';

/** What a complete export calls itself; another one is not read. */
export const EXPORT_FORMAT = 'cadans-export/1';

/** The lists that leave as a file for people: a sheet each, or one as CSV. */
export const EXPORT_LISTS = ['activities', 'results', 'promises', 'themes', 'channels'] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

const language = z._default(z.enum(['nl', 'en']), 'nl');

export const exportOrganisation = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/export.json',
  audited: true,
  summary:
    'Everything of the organisation as JSON (`cadans-export/1`), in a fixed order: what it makes again elsewhere. Without passwords, links, keys and what still has to be sent.',
  may: 'administer',
  params: z.object(inOrganisation),
  confirmed: true,
});

export const exportTables = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/export.zip',
  audited: true,
  summary: 'The same, as one CSV file for every table, in a ZIP file.',
  may: 'administer',
  params: z.object(inOrganisation),
  confirmed: true,
});

export const exportWorkbook = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/export.xlsx',
  audited: true,
  summary: 'The lists of the organisation as a workbook, a sheet each.',
  may: 'read',
  params: z.object(inOrganisation),
  query: z.object({ language }),
});

export const exportList = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/export.csv',
  audited: true,
  summary: 'One of the lists as CSV. What begins as a formula stands there as text.',
  may: 'read',
  params: z.object(inOrganisation),
  query: z.object({ list: z._default(z.enum(EXPORT_LISTS), 'activities'), language }),
});

/** The most organisations one person brings in from an export in a day. */
export const MOST_RESTORED = 10;

/** An organisation that came in from an export. */
export const Restored = z.object({
  membership: Membership,
  /** People of the export who are named and not invited here; their history is theirs already. */
  named: z.int(),
  activities: z.int(),
});
export type Restored = z.infer<typeof Restored>;

export const importOrganisation = endpoint({
  method: 'POST',
  path: '/restorations',
  summary:
    'Make a new organisation from a complete export (JSON, or that compressed with gzip): all of it or nothing. Who asks becomes the person in it with the same address, else a new director, and is admin; the others are named, not yet invited.',
  may: 'signed_in',
  upload: 'application/gzip',
  answer: Restored,
  status: 201,
  refusals: ['export_unreadable', 'export_of_other_version', 'export_unusable', 'too_many_organisations'],
});
