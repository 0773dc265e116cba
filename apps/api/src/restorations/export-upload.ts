import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.js';
import type { Sessions } from '../session/sessions.js';

const MIB = 1024 * 1024;
/** What an export may be at most: as it is sent, and as the text it holds. */
export const EXPORT_LIMITS = { sent: 24 * MIB, text: 96 * MIB } as const;

const RESTORATIONS = /^\/api\/restorations(\?|$)/;

/** Lets the one route that reads exports take a large compressed file; nobody without a token that we signed gets so far. */
export function acceptExports(server: FastifyInstance, sessions: Pick<Sessions, 'tokenOf'>): void {
  server.addContentTypeParser(
    'application/gzip',
    { parseAs: 'buffer', bodyLimit: EXPORT_LIMITS.sent },
    async (_request: FastifyRequest, body: Buffer) => body,
  );
  server.addHook('preParsing', async (request) => {
    const isExport = request.headers['content-type']?.startsWith('application/gzip');
    if (!isExport) return;
    if (!RESTORATIONS.test(request.url)) throw new Refusal('unsupported_media_type');
    if (!sessions.tokenOf(request.headers.cookie)) throw new Refusal('signed_out');
  });
}
