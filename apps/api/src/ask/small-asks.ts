import type { FastifyInstance } from 'fastify';

const KIB = 1024;

/** What strangers send is small: at most 16 KiB, refused (413) before it is read. Called before the routes are made. */
export function keepAsksSmall(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (/^\/api\/(ask\/|shared$)/.test(route.url)) route.bodyLimit = 16 * KIB;
  });
}
