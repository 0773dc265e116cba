import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '@cadans/contracts/endpoint';
import type { FastifyInstance } from 'fastify';

/**
 * What is served below `/api` or beside it without a contract, by method and path. Who adds to it says in
 * `headers-of-routes.test.ts` what a stranger gets there, and what who may.
 */
export const WITHOUT_CONTRACT = [
  'POST /api/auth/sign-out',
  'GET /api/unsubscribe/:organisationId/:memberId/:kind/:signature',
  'POST /api/unsubscribe/:organisationId/:memberId/:kind/:signature',
  'GET /api/organisations/:organisationId/mcp',
  'DELETE /api/organisations/:organisationId/mcp',
  'GET /mailbox',
  'GET /mailbox/style.css',
  'GET /mailbox/:id',
  'GET /mailbox/:id/html',
  'GET /mailbox/*',
  // The front end itself, whatever its screen is called.
  'GET /*',
] as const;

/**
 * Counts every route that the server gets from here on: one that no contract promised, that is not stated above and no file of
 * the front end, ends the start before anybody can ask for it.
 */
export function countRoutes(
  server: FastifyInstance,
  promised: () => readonly Endpoint[],
  webFolder: string,
): void {
  const counted: { readonly method: string; readonly url: string }[] = [];
  server.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) counted.push({ method: each, url });
  });
  server.addHook('onReady', async () => {
    const known = new Set<string>(WITHOUT_CONTRACT);
    for (const { method, path } of promised()) known.add(`${method} /api${path}`);
    for (const { method, url } of counted) {
      // A question for the head alone is answered as one for the whole.
      const asked = method === 'HEAD' ? 'GET' : method;
      const isWebFile = asked === 'GET' && isFile(join(webFolder, decodeURI(url)));
      if (!isWebFile && !known.has(`${asked} ${url}`)) {
        throw new Error(
          `${method} ${url} is behind no wall: serve it by a contract, or state it in http/route-census.ts.`,
        );
      }
    }
  });
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
