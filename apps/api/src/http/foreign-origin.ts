import type { FastifyInstance, FastifyRequest } from 'fastify';
import { keyIn } from '../keys/key-token.js';
import { Refusal } from './refusal.js';

/**
 * Refuses writes that a browser sends on behalf of another site. The session cookie is SameSite=Lax besides. Whoever brings an
 * API key into an organisation comes from wherever: the guard looks at no cookie then.
 */
export function refuseForeignOrigins(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (keyIn(request.headers.authorization) && request.url.startsWith('/api/organisations/')) return;
    refuseForeign(request);
  });
}

/** Refuses what a browser sends on behalf of another site. */
export function refuseForeign({ headers, host }: FastifyRequest): void {
  const crossSite = headers['sec-fetch-site'] === 'cross-site';
  if (crossSite || (headers.origin !== undefined && hostOf(headers.origin) !== host))
    throw new Refusal('foreign_origin');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
