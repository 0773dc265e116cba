import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Sessions } from './sessions.js';

/** Hands `/api/auth/*` to better-auth: sign in, sign out. Its answers keep their own form. */
export function serveIdentity(server: FastifyInstance, sessions: Sessions): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const answer = await sessions.identity.handler(asWebRequest(request));
    reply.status(answer.status);
    for (const [name, value] of answer.headers) {
      if (name !== 'set-cookie') reply.header(name, value);
    }
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    reply.header('cache-control', 'no-store');
    return reply.send(await answer.text());
  };
  server.route({ method: ['GET', 'POST'], url: '/api/auth/*', handler: handle });
}

function asWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // The address better-auth limits by is the one of the connection, never one the caller writes.
  headers.set('x-caller-address', request.ip);
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    ...(request.method === 'POST' && { body: JSON.stringify(request.body ?? {}) }),
  });
}
