import type { FastifyInstance } from 'fastify';

/** Pages and answers behind a link are nobody else's: no search engine lists them, and no other page hears their address. */
export function hideAsksFromSearch(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    if (!/^\/(api\/)?(ask\/|invitations?\b|shared?\b|feeds\/)/.test(request.url)) return;
    void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
  });
}
