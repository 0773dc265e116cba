import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOwnMachine } from '../http/own-machine.js';
import { answerProblemsOf, languageOf } from '../http/problems.filter.js';
import { Refusal } from '../http/refusal.js';
import type { MailSettings } from '../mail/mail-settings.js';
import type { Sessions } from '../session/sessions.js';
import { listMails, readMail } from './mail-folder.js';
import { framedMail, listPage, mailPage, SANDBOX, signInPage } from './mailbox-page.js';
import { MAILBOX_STYLE } from './mailbox-style.js';

const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'";
const PAGE_POLICY = `${CLOSED}; style-src 'self'; frame-src 'self'; frame-ancestors 'none'`;
/** A mail styles itself; nothing in it runs, is fetched from elsewhere, or knows who looks at it. */
const MAIL_POLICY = `sandbox ${SANDBOX}; ${CLOSED}; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'`;

type Mailbox = Pick<MailSettings, 'server' | 'folder'>;

/**
 * Shows the mails that had nowhere to go (decision 0033). It is there only where no mail server is, for somebody at this
 * machine who is signed in: to everybody else there is no such page.
 */
export async function serveMailbox(
  server: FastifyInstance,
  { server: mailServer, folder }: Mailbox,
  sessions: Sessions,
): Promise<void> {
  const html = (reply: FastifyReply, policy: string, body: string) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .send(body);
  const mailOf = async (request: FastifyRequest) => {
    const { id = '' } = request.params as { id?: string };
    const mail = await readMail(folder, id);
    if (!mail) throw new Refusal('not_found');
    return { id, mail };
  };
  await server.register(async (scope) => {
    answerProblemsOf(scope);
    scope.addHook('onRequest', async (request) => {
      if (mailServer || !isOwnMachine(request)) throw new Refusal('not_found');
    });
    scope.get('/mailbox/style.css', (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(MAILBOX_STYLE),
    );
    await scope.register(async (inside) => {
      answerProblemsOf(inside);
      inside.addHook('onRequest', async (request, reply) => {
        const token = sessions.tokenOf(request.headers.cookie);
        if (token && (await sessions.userOf(token))) return;
        return html(reply.status(401), PAGE_POLICY, signInPage(languageOf(request)));
      });
      inside.get('/mailbox', async (request, reply) => {
        const { before } = request.query as { before?: unknown };
        const { mails, isMore } = await listMails(folder, typeof before === 'string' ? before : undefined);
        return html(reply, PAGE_POLICY, listPage(languageOf(request), mails, isMore));
      });
      inside.get('/mailbox/:id', async (request, reply) => {
        const { id, mail } = await mailOf(request);
        return html(reply, PAGE_POLICY, mailPage(languageOf(request), id, mail));
      });
      inside.get('/mailbox/:id/html', async (request, reply) => {
        const { mail } = await mailOf(request);
        return html(reply, MAIL_POLICY, framedMail(mail));
      });
      // What lies below and is none of these is no screen of the app either.
      inside.get('/mailbox/*', () => {
        throw new Refusal('not_found');
      });
    });
  });
}
