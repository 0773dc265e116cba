import { completeActivity, createActivity } from '@cadans/contracts/activities';
import {
  changeWebhook,
  createWebhook,
  listWebhooks,
  removeWebhook,
  repeatDelivery,
  replaceWebhookSecret,
  testWebhook,
} from '@cadans/contracts/webhooks';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { isSigned, receiver } from './receiver-for-tests.js';

process.env.CADANS_WEBHOOKS_LOCAL = '1';
const app = await testApp();
const make = given(app);

const { port, statuses, ground } = await receiver(app, make);

const plan = (org: GivenOrganisation, title = 'Geheime aankondiging') =>
  app.call(createActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: {
      title,
      brief: 'Vertrouwelijk',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      startsOn: '2026-05-04',
      endsOn: '2026-05-04',
    },
  });

/** Lets all tries that wait be due now, as time would. */
const passTime = (org: GivenOrganisation) =>
  make.asSuperuser(`update job set due_at = now() where organisation_id = $1 and due_at > now()`, [org.id]);

describe('a webhook', () => {
  it('hears what happens, signed, with ids and nothing of what is said', async () => {
    const { org, secret, arrived, log } = await ground();
    const { answer } = await plan(org);
    await app.work();
    const [one] = arrived();
    expect(arrived()).toHaveLength(1);
    expect(JSON.parse(one?.body ?? '')).toEqual({
      id: one?.headers['cadans-delivery'],
      event: 'activity.created',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      organisationId: org.id,
      memberId: org.marketer.id,
      keyId: null,
      about: { activityId: answer.id, version: 1 },
    });
    expect(one && isSigned(one, secret)).toBe(true);
    expect(one && isSigned(one, `${secret}x`)).toBe(false);
    expect(one?.body).not.toMatch(/Geheime|Vertrouwelijk/);
    expect(await log()).toMatchObject([
      { event: 'activity.created', state: 'delivered', attempts: 1, status: 200, answer: 'Dank je' },
    ]);
  });

  it('hears only what it wants, of its own organisation, and not what was rolled back', async () => {
    const { org, arrived } = await ground(['activity.completed']);
    const other = await ground();
    const { answer } = await plan(org);
    const complete = (doneOn: string) =>
      app.call(completeActivity, {
        as: org.marketer.cookie,
        params: { organisationId: org.id, activityId: answer.id },
        version: 1,
        body: { doneOn },
      });
    await complete('2099-01-01');
    await complete('2026-05-04');
    await app.work();
    expect(arrived().map(({ headers }) => headers['cadans-event'])).toEqual(['activity.completed']);
    expect(other.arrived()).toEqual([]);
  });

  it('hears of requests as well', async () => {
    const { org, arrived } = await ground(['request.received']);
    const requestId = await make.request(org.id, org.director.id);
    await app.work();
    expect(arrived().map(({ body }) => JSON.parse(body).about)).toEqual([{ requestId }]);
  });

  it('that takes nothing hears it again under the same id, and later all at once', async () => {
    const { org, path, arrived, log } = await ground();
    statuses.set(path, 500);
    await plan(org);
    await app.work();
    await plan(org, 'Tweede');
    await app.work();
    await app.work();
    expect(arrived()).toHaveLength(2);
    expect(await log()).toMatchObject([
      { state: 'waiting', attempts: 1, status: 500 },
      { state: 'waiting', attempts: 1 },
    ]);
    statuses.delete(path);
    await passTime(org);
    await app.work();
    expect(await log()).toMatchObject([
      { state: 'delivered', attempts: 2 },
      { state: 'delivered', attempts: 2 },
    ]);
    const ids = arrived().map(({ headers }) => headers['cadans-delivery']);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toHaveLength(4);
  });

  it('that takes nothing eight times is paused, and who administers is told', async () => {
    const { org, path, params, arrived, log } = await ground();
    statuses.set(path, 503);
    await plan(org);
    for (let tries = 0; tries < 10; tries++) {
      await app.work();
      await passTime(org);
    }
    expect(arrived()).toHaveLength(8);
    expect(await log()).toMatchObject([{ state: 'failed', attempts: 8, status: 503 }]);
    const paused = await app.call(listWebhooks, { as: org.admin.cookie, params });
    expect(paused.answer.webhooks).toMatchObject([{ pausedBecause: 'failing', version: 2 }]);
    const notices = await make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query(
        `select member_id, words from notification where kind = 'webhook_paused'`,
      );
      return rows;
    });
    expect(notices).toMatchObject([
      { member_id: org.admin.id, words: { nl: expect.stringContaining('localhost') } },
    ]);
    await plan(org, 'Tijdens de pauze');
    await app.work();
    expect(arrived()).toHaveLength(8);
    statuses.delete(path);
    const [failed] = await log();
    await app.call(repeatDelivery, {
      as: org.admin.cookie,
      params: { ...params, deliveryId: failed?.id ?? '' },
    });
    await app.work();
    expect(arrived().at(-1)?.headers['cadans-delivery']).toBe(failed?.id);
    expect((await log())[0]?.state).toBe('delivered');
    const resumed = await app.call(changeWebhook, {
      as: org.admin.cookie,
      params,
      version: 2,
      body: { paused: false },
    });
    expect(resumed.answer).toMatchObject({ pausedAt: null, pausedBecause: null, version: 3 });
    await plan(org, 'Daarna');
    await app.work();
    expect(arrived()).toHaveLength(10);
  });

  it('that is paused by hand keeps what waited, and can be tried', async () => {
    const { org, params, arrived, log } = await ground();
    await plan(org);
    await app.call(changeWebhook, { as: org.admin.cookie, params, version: 1, body: { paused: true } });
    await app.work();
    expect(arrived()).toEqual([]);
    expect(await log()).toMatchObject([{ state: 'held', attempts: 0 }]);
    const tried = await app.call(testWebhook, { as: org.admin.cookie, params });
    await app.work();
    expect(arrived().map(({ headers }) => [headers['cadans-event'], headers['cadans-delivery']])).toEqual([
      ['test', tried.answer.id],
    ]);
  });

  it('gets another secret, and the one of before still counts for a day', async () => {
    const { org, params, secret, arrived, arrives } = await ground();
    const { answer } = await app.call(replaceWebhookSecret, { as: org.admin.cookie, params });
    expect(answer.secret).not.toBe(secret);
    expect(answer.webhook.previousUntil).not.toBeNull();
    await plan(org);
    await arrives(1);
    const [one] = arrived();
    expect(one && [secret, answer.secret ?? ''].map((of) => isSigned(one, of))).toEqual([true, true]);
    await make.asSuperuser('update webhook set previous_until = now() where id = $1', [params.webhookId]);
    await plan(org);
    await arrives(2);
    const last = arrived().at(-1);
    expect(last && [secret, answer.secret ?? ''].map((of) => isSigned(last, of))).toEqual([false, true]);
  });

  it('keeps no secret, also not with the answer to a request that may come again', async () => {
    const org = await make.organisation();
    const sent = {
      as: org.admin.cookie,
      params: { organisationId: org.id },
      headers: { 'idempotency-key': 'webhook' },
      body: { url: `http://localhost:${port}/x`, events: ['activity.created' as const] },
    };
    const [first, again] = [await app.call(createWebhook, sent), await app.call(createWebhook, sent)];
    expect(first.answer.secret).toMatch(/^whsec_/);
    expect(again.answer.secret).toBeUndefined();
    const kept = await make.inOrganisation(org.id, async (client) =>
      JSON.stringify((await client.query('select * from webhook, idempotency_key')).rows),
    );
    expect(kept).not.toContain(first.answer.secret?.slice(6));
  });

  it('is removed with what it was told, and is one of at most twenty', async () => {
    const { org, params, arrived } = await ground();
    await plan(org);
    expect((await app.call(removeWebhook, { as: org.admin.cookie, params, version: 1 })).status).toBe(204);
    await app.work();
    expect(arrived()).toEqual([]);
    const create = () =>
      app.call(createWebhook, {
        as: org.admin.cookie,
        params: { organisationId: org.id },
        body: { url: `http://localhost:${port}/x`, events: ['activity.created'] },
      });
    const many = await Promise.all(Array.from({ length: 22 }, create));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(many.find(({ status }) => status !== 201)?.problem.code).toBe('too_many_webhooks');
  });

  it('is never a house of ours', async () => {
    const org = await make.organisation();
    for (const url of [
      'https://10.0.0.1/',
      'http://example.com/',
      'https://db.internal/',
      'https://[::ffff:127.0.0.1]/',
      // Longer than it is kept, once it is written as it is sent.
      `https://hooks.example.com/${'é'.repeat(600)}`,
    ]) {
      const { problem } = await app.call(createWebhook, {
        as: org.admin.cookie,
        params: { organisationId: org.id },
        body: { url, events: ['activity.created'] },
      });
      expect(problem, url).toMatchObject({ status: 422, code: 'webhook_address_refused' });
    }
  });
});
