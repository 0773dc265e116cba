import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebhook, listDeliveries } from '@cadans/contracts/webhooks';
import type { WebhookEvent } from '@cadans/domain/webhook-event';
import { afterAll, expect, vi } from 'vitest';
import type { given } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

const PATIENCE = { timeout: 10_000 };

/** What arrived at a webhook. */
export interface Told {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A server of somebody else, who is told things at a path for each organisation and answers what a test wants. */
export async function receiver(app: TestApp, make: ReturnType<typeof given>) {
  const told: Told[] = [];
  const statuses = new Map<string, number>();
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    const path = request.url ?? '';
    told.push({ path, headers: request.headers, body });
    response.writeHead(statuses.get(path) ?? 200).end('Dank je');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** An organisation with a webhook of its own path, and what arrived there. */
  async function ground(events: readonly WebhookEvent[] = ['activity.created', 'activity.completed']) {
    const org = await make.organisation();
    const path = `/${org.id}`;
    const { answer } = await app.call(createWebhook, {
      as: org.admin.cookie,
      params: { organisationId: org.id },
      body: { url: `http://localhost:${port}${path}`, events: [...events] },
    });
    const params = { organisationId: org.id, webhookId: answer.webhook.id };
    return {
      org,
      path,
      params,
      webhook: answer.webhook,
      secret: answer.secret ?? '',
      arrived: () => told.filter((one) => one.path === path),
      /** Delivers what is due. The workers of the app deliver as well: what they have in hand is waited for. */
      arrives: async (count: number) => {
        await app.work();
        await vi.waitFor(() => expect(told.filter((one) => one.path === path)).toHaveLength(count), PATIENCE);
      },
      log: async () =>
        (await app.call(listDeliveries, { as: org.admin.cookie, params, query: {} })).answer.deliveries,
    };
  }

  return { port, statuses, told, ground };
}

/** Whether what arrived was signed with a secret. */
export function isSigned({ headers, body }: Told, secret: string): boolean {
  const header = String(headers['cadans-signature']);
  const t = /t=(\d+)/.exec(header)?.[1];
  const wanted = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
  return [...header.matchAll(/v1=([0-9a-f]+)/g)].some(([, v1]) => v1 === wanted);
}
