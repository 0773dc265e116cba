import type { Endpoint } from '@cadans/contracts/endpoint';
import { EXPORT_FORMAT } from '@cadans/contracts/exports';

const LEAST_EXPORT = JSON.stringify({
  format: EXPORT_FORMAT,
  exportedAt: '2026-11-23T12:00:00Z',
  organisationId: '00000000-0000-7000-8000-000000000001',
  people: [],
  tables: { organisation: [{ name: 'Brugtech' }] },
});

/** The least file an endpoint takes, when it takes one. */
export function uploadFor({ upload }: Endpoint): string | undefined {
  if (upload === 'application/gzip') return LEAST_EXPORT;
  return upload && 'Titel,Datum\nBlog,2026-05-04';
}
