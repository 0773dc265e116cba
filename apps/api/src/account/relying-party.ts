import type { FastifyRequest } from 'fastify';

/** Whom a passkey is for: it works at this host alone, and only on pages of this origin. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** The address people reach Cadans by: CADANS_URL, else the one of the request. */
export function relyingPartyOf(request: FastifyRequest): RelyingParty {
  const { origin, hostname } = new URL(process.env.CADANS_URL || `${request.protocol}://${request.host}`);
  return { id: hostname, origin };
}
