import type { FastifyInstance } from 'fastify';

/** Whatever the API answers stays with who asked: nothing on the way keeps it, unless the route says how. */
export function keepAnswersPrivate(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    const isApi = request.url.startsWith('/api/');
    if (isApi && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}
