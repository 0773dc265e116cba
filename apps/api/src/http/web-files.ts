import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerProblemsOf } from './problems.filter.js';
import { Refusal } from './refusal.js';

/**
 * Serves the built front end: hashed assets for a year, in the compressed form that the build made; every other path
 * outside /api is the application itself, which has its own routes.
 */
export async function serveWebFiles(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await server.register(async (scope) => {
    answerProblemsOf(scope);
    await scope.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      wildcard: false,
      index: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/');
        void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    scope.get('/*', (request, reply) => {
      if (/^\/(api|assets)(\/|\?|$)/.test(request.url)) throw new Refusal('not_found');
      return reply.sendFile('index.html');
    });
  });
}
