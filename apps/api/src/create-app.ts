import 'reflect-metadata';
import { join } from 'node:path';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppModule, type AppOptions } from './app.module.js';
import { hideAsksFromSearch } from './ask/hidden-from-search.js';
import { keepAsksSmall } from './ask/small-asks.js';
import { Database } from './database/database.js';
import { checkout } from './database/embedded/data-folder.js';
import { AccessCensus } from './http/access-census.js';
import { endInTime } from './http/end-in-time.js';
import { refuseForeignOrigins } from './http/foreign-origin.js';
import { keepAnswersPrivate } from './http/private-answers.js';
import { answerProblem } from './http/problems.filter.js';
import { Refusal } from './http/refusal.js';
import { countRoutes } from './http/route-census.js';
import { serveWebFiles } from './http/web-files.js';
import { acceptImportFiles } from './imports/import-upload.js';
import { MAIL_SETTINGS, type MailSettings } from './mail/mail-settings.js';
import { serveMailbox } from './mailbox/mailbox-routes.js';
import { refuseMcpStreams } from './mcp/no-streams.js';
import { serveUnsubscribing } from './notices/unsubscribe-routes.js';
import { acceptExports } from './restorations/export-upload.js';
import { UploadAdmissions } from './restorations/upload-admissions.js';
import { identitySecret, overHttps } from './session/identity.js';
import { serveIdentity } from './session/identity-routes.js';
import { Sessions } from './session/sessions.js';

const KIB = 1024;
const SECOND = 1000;

/** Only who hands a request to us is believed about whom it got it from: what stands before that, anybody can write. */
const isOurProxy = (_address: string, hop: number): boolean => hop === 0;

/** Builds the application, ready to listen: the API under /api, the front end everywhere else. */
export async function createApp(
  options: AppOptions,
  webFolder = join(checkout, 'apps/web/dist'),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 256 * KIB,
    trustProxy: process.env.CADANS_TRUST_PROXY === '1' && isOurProxy,
    // A caller that trickles its headers or its body is let go.
    requestTimeout: 10 * SECOND,
    // An address that cannot be read never reaches a route.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(new Refusal('malformed'), request, reply),
    http: { headersTimeout: 5 * SECOND, connectionsCheckingInterval: SECOND, maxHeaderSize: 16 * KIB },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
    // Fastify reads JSON by itself; Nest would add forms, which another site's page can post.
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  const server: FastifyInstance = adapter.getInstance();
  countRoutes(server, () => app.get(AccessCensus).endpoints, webFolder);
  server.removeContentTypeParser('text/plain');
  acceptImportFiles(server);
  acceptExports(server, app.get(UploadAdmissions, { strict: false }));
  keepAsksSmall(server);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: overHttps(),
  });
  // What fits in two packets is sent as it is; the year read compresses its own.
  await server.register(compress, { threshold: 2 * KIB, encodings: ['br', 'gzip'] });
  refuseForeignOrigins(server);
  keepAnswersPrivate(server);
  hideAsksFromSearch(server);
  endInTime(server);
  await serveIdentity(server, app.get(Sessions));
  await serveUnsubscribing(
    server,
    app.get(Database, { strict: false }),
    identitySecret(options.urls.ownerUrl),
  );
  await refuseMcpStreams(server);
  await serveMailbox(server, app.get<MailSettings>(MAIL_SETTINGS, { strict: false }), app.get(Sessions));
  await serveWebFiles(server, webFolder);
  return app;
}
