import type { FastifyInstance } from 'fastify';

/** How long who is being answered may still take when the end has come, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Lets the server end: a connection that was busy when the end came would be kept open for a next request, for over a
 * minute. It is closed as soon as it is quiet, and in any case after a while.
 */
export function endInTime(server: FastifyInstance): void {
  server.addHook('preClose', async () => {
    const quiet = setInterval(() => server.server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.server.closeAllConnections(), PATIENCE);
    server.server.once('close', () => {
      clearInterval(quiet);
      clearTimeout(late);
    });
  });
}
