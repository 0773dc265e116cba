import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.js';
import { LIMITS } from './read-table.js';

const READINGS = /^\/api\/organisations\/[^/]+\/imports\/readings(\?|$)/;

/** Lets the one route that reads files take a CSV of up to 10 MiB; everywhere else the body stays small and JSON. */
export function acceptImportFiles(server: FastifyInstance): void {
  server.addContentTypeParser(
    'text/csv',
    { parseAs: 'buffer', bodyLimit: LIMITS.bytes },
    async (request: FastifyRequest, body: Buffer) => {
      if (!READINGS.test(request.url)) throw new Refusal('unsupported_media_type');
      return body;
    },
  );
}
