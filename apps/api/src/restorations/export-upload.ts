import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.js';
import type { UploadAdmissions } from './upload-admissions.js';

const MIB = 1024 * 1024;
/** What an export may be at most: as it is sent, and as the text it holds. */
export const EXPORT_LIMITS = { sent: 24 * MIB, text: 96 * MIB } as const;

const RESTORATIONS = /^\/api\/restorations(\?|$)/;

/**
 * Lets the one route that reads exports take a large compressed file, from who is let through before a byte of it is read. What
 * says that it is too large is refused unread as well; what does not say how large it is, at the byte that is too many.
 */
export function acceptExports(server: FastifyInstance, admissions: Pick<UploadAdmissions, 'admit'>): void {
  server.addContentTypeParser(
    'application/gzip',
    { parseAs: 'buffer', bodyLimit: EXPORT_LIMITS.sent },
    async (_request: FastifyRequest, body: Buffer) => body,
  );
  server.addHook('preParsing', async (request, reply) => {
    const isExport = request.headers['content-type']?.startsWith('application/gzip');
    if (!isExport) return;
    if (!RESTORATIONS.test(request.url)) throw new Refusal('unsupported_media_type');
    await admissions.admit(request, reply, EXPORT_LIMITS.sent);
  });
}
