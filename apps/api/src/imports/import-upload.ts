import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.js';
import { LIMITS } from './table.js';

const READINGS = /^\/api\/organisations\/[^/]+\/imports\/readings(\?|$)/;

/** Lets the one route that reads files take a file of up to 10 MiB, called a CSV or nothing in particular; everywhere else the body stays small and JSON. */
export function acceptImportFiles(server: FastifyInstance): void {
  server.addContentTypeParser(
    ['application/octet-stream', 'text/csv'],
    { parseAs: 'buffer', bodyLimit: LIMITS.bytes },
    async (request: FastifyRequest, body: Buffer) => {
      if (!READINGS.test(request.url)) throw new Refusal('unsupported_media_type');
      return body;
    },
  );
}
