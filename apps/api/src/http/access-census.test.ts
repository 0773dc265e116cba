import 'reflect-metadata';
import { endpoint } from '@cadans/contracts/endpoint';
import { showLive } from '@cadans/contracts/health';
import { ConsoleLogger, Controller, Get, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import { AppModule } from '../app.module.js';
import { createApp } from '../create-app.js';
import { testDatabase } from '../testing/test-database.js';
import { Serve } from './serve.js';

const database = await testDatabase();

const open = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/secrets',
  summary: '',
  may: 'anyone',
});
const elsewhere = endpoint({ method: 'GET', path: '/secrets', summary: '', may: 'read' });

@Controller()
class WithoutContract {
  @Get('secrets')
  show(): string {
    return 'everything';
  }
}

@Controller()
class OpenToAnyone {
  @Serve(open)
  show(): string {
    return 'everything';
  }
}

@Controller()
class OutsideOrganisations {
  @Serve(elsewhere)
  show(): string {
    return 'everything';
  }
}

@Controller()
class Right {
  @Serve({ ...showLive, path: '/alive' })
  show(): string {
    return 'alive';
  }
}

async function boot(controller: new () => object): Promise<void> {
  @Module({ imports: [AppModule.with({ urls: database, demo: false })], controllers: [controller] })
  class Whole {}
  const app = await NestFactory.create(Whole, new FastifyAdapter(), { logger: false, abortOnError: false });
  try {
    await app.init();
  } finally {
    await app.close();
    // Files share a process: who looks at the log after this is to find one.
    Logger.overrideLogger(new ConsoleLogger());
  }
}

it.each([WithoutContract, OpenToAnyone, OutsideOrganisations])('%o does not boot', async (controller) => {
  await expect(boot(controller)).rejects.toThrow(`${controller.name}.show does not declare who may`);
});

it('a route with a contract does', async () => {
  await expect(boot(Right)).resolves.toBeUndefined();
});

it.each([
  ['GET', '/api/leak'],
  ['POST', '/api/session'],
  ['DELETE', '/mailbox/:id'],
  ['GET', '/leak.json'],
  ['POST', '/*'],
] as const)('%s %s beside the contracts does not boot', async (method, url) => {
  const app = await createApp({ urls: database, demo: false, rounds: false });
  try {
    const server: FastifyInstance = app.getHttpAdapter().getInstance();
    server.route({ method, url, handler: () => 'everything' });
    await expect(app.listen(0, '127.0.0.1')).rejects.toThrow(`${method} ${url} is behind no wall`);
  } finally {
    await app.close();
    Logger.overrideLogger(new ConsoleLogger());
  }
});
