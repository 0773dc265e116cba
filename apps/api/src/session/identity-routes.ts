import type { ProblemCode } from '@cadans/contracts/problem';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblemsOf } from '../http/problems.filter.js';
import { Refusal } from '../http/refusal.js';
import type { Sessions } from './sessions.js';

/** What better-auth can do is served piece by piece: what is not here does not exist. Signing in is a door of ours. */
const SERVED = ['/api/auth/sign-out'];

/** Hands signing out to better-auth. Its cookies go along as they are; its refusals become problem documents. */
export async function serveIdentity(server: FastifyInstance, sessions: Sessions): Promise<void> {
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const answer = await sessions.identity.handler(asWebRequest(request));
    if (!answer.ok) throw new Refusal(BY_STATUS[answer.status] ?? (await sessions.faultOfIdentity()));
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    return reply.send({});
  };
  await server.register(async (scope) => {
    answerProblemsOf(scope);
    for (const url of SERVED) scope.route({ method: 'POST', url, handler: handle });
  });
}

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'invalid',
  403: 'foreign_origin',
  415: 'unsupported_media_type',
  429: 'too_many',
};

function asWebRequest(request: FastifyRequest): Request {
  const address = `${request.protocol}://${request.host}${request.url}`;
  if (!URL.canParse(address)) throw new Refusal('malformed');
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('content-type', 'application/json');
  // Origins are checked already, by host: behind a proxy that ends TLS better-auth would take our own for a stranger.
  headers.set('origin', new URL(address).origin);
  // The address better-auth limits by is the one of the connection, never one the caller writes.
  headers.set('x-caller-address', request.ip);
  return new Request(address, { method: 'POST', headers, body: JSON.stringify(request.body ?? {}) });
}
