import type { FastifyRequest } from 'fastify';
import { relyingPartyOf } from '../account/relying-party.js';
import type { Traveller } from './trips.js';

/** The browser a request comes from, as one that goes to the provider and back. */
export function travellerOf(request: FastifyRequest): Traveller {
  return { cookies: request.headers.cookie, site: relyingPartyOf(request).origin };
}
