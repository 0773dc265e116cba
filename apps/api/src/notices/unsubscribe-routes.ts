import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/database.js';
import { answerProblemsOf, languageOf } from '../http/problems.filter.js';
import { Refusal } from '../http/refusal.js';
import { endMails } from './end-mails.js';
import { unsubscribePage } from './unsubscribe-page.js';
import { readUnsubscription, type Unsubscription } from './unsubscribe-token.js';

const URL = '/api/unsubscribe/:organisationId/:memberId/:kind/:signature';

/** The link in every mail that ends mails of its kind: without a session, on one click, and never by only looking at it. */
export async function serveUnsubscribing(
  server: FastifyInstance,
  database: Database,
  secret: string,
): Promise<void> {
  const show = (request: FastifyRequest, reply: FastifyReply, of: Unsubscription, isDone: boolean) =>
    reply.type('text/html; charset=utf-8').send(unsubscribePage(of, languageOf(request), isDone));
  const read = (request: FastifyRequest) => {
    const of = readUnsubscription(secret, request.params as Record<string, string>);
    if (!of) throw new Refusal('not_found');
    return of;
  };
  await server.register(async (scope) => {
    answerProblemsOf(scope);
    // A form, as the button and mail programs send it; what is in it is of no matter.
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'buffer', bodyLimit: 4096 },
      (_request, _body, done) => done(null, undefined),
    );
    scope.get(URL, (request, reply) => show(request, reply, read(request), false));
    scope.post(URL, async (request, reply) => {
      const of = read(request);
      await endMails(database, of);
      return show(request, reply, of, true);
    });
  });
}
