import { createActivity, showActivity } from '@cadans/contracts/activities';
import { createKey, listKeys, revokeKey } from '@cadans/contracts/keys';
import { listMembers } from '@cadans/contracts/members';
import { changePreferences } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { AT_ONCE } from './allowance.js';

const app = await testApp();
const make = given(app);

const create = (org: GivenOrganisation, { cookie: as }: GivenMember, body: object = {}, headers = {}) =>
  app.call(createKey, {
    as,
    params: { organisationId: org.id },
    headers,
    body: { name: 'Buffer-koppeling', scopes: ['read'], ...body },
  });

const keysOf = async (org: GivenOrganisation, { cookie: as }: GivenMember) =>
  (await app.call(listKeys, { as, params: { organisationId: org.id } })).answer.keys;

const by = (secret: string | undefined) => ({ authorization: `Bearer ${secret}` });
const members = (org: GivenOrganisation, secret: string | undefined, more = {}) =>
  app.call(listMembers, { params: { organisationId: org.id }, headers: { ...by(secret), ...more } });

describe('a key', () => {
  it('is shown once, kept as a hash, and lives for ninety days', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, org.marketer);
    expect(answer.secret).toMatch(/^cdn_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/);
    expect(answer.secret?.startsWith(answer.key.prefix)).toBe(true);
    const days = (Date.parse(answer.key.expiresAt) - Date.parse(answer.key.createdAt)) / 86_400_000;
    expect(Math.round(days)).toBe(90);
    expect(JSON.stringify(await keysOf(org, org.marketer))).not.toContain(answer.secret?.slice(13));
    const secret = answer.secret ?? '';
    const kept = await make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query(
        `select (select json_agg(k) from api_key k)::text || (select coalesce(json_agg(i), '[]') from idempotency_key i)::text
          || (select coalesce(json_agg(a), '[]') from audit_event a)::text as everything`,
      );
      return String(rows[0]?.everything);
    });
    expect(kept).toContain(answer.key.prefix);
    expect(kept).not.toContain(secret.slice(13));
  });

  it('is not told again to who sends the same request again', async () => {
    const org = await make.organisation();
    const again = { 'idempotency-key': 'een-sleutel' };
    const [first, second] = [
      await create(org, org.marketer, {}, again),
      await create(org, org.marketer, {}, again),
    ];
    expect(second.answer).toEqual({ key: first.answer.key });
    expect(await keysOf(org, org.marketer)).toHaveLength(1);
    const kept = await make.inOrganisation(org.id, async (client) =>
      JSON.stringify((await client.query('select answer from idempotency_key')).rows),
    );
    expect(kept).not.toContain(first.answer.secret?.slice(13));
  });

  it('is made for at most a year, for what its maker may', async () => {
    const org = await make.organisation();
    expect((await create(org, org.marketer, { days: 366 })).status).toBe(400);
    expect((await create(org, org.marketer, { scopes: [] })).status).toBe(400);
    expect((await create(org, org.marketer, { scopes: ['administer'] })).status).toBe(400);
    expect((await create(org, org.marketer, { days: 365, scopes: ['plan'] })).status).toBe(201);
    expect((await create(org, org.viewer, { scopes: ['read', 'plan'] })).problem.code).toBe('forbidden');
    expect((await create(org, org.admin, { scopes: ['read', 'steer'] })).status).toBe(201);
  });

  it('is one of at most twenty that live, also for two at once', async () => {
    const org = await make.organisation();
    const many = await Promise.all(Array.from({ length: 24 }, () => create(org, org.marketer)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(many.find(({ status }) => status !== 201)?.problem).toMatchObject({
      status: 422,
      code: 'too_many_keys',
    });
  });

  it('is seen and revoked by its maker, and by who administers', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, org.marketer);
    const params = { organisationId: org.id, keyId: answer.key.id };
    const revoke = (cookie: string) => app.call(revokeKey, { as: cookie, params });
    expect(await keysOf(org, org.director)).toEqual([]);
    expect((await revoke(org.director.cookie)).status).toBe(404);
    expect((await members(org, answer.secret)).status).toBe(200);
    expect(await keysOf(org, org.admin)).toHaveLength(1);
    expect((await revoke(org.admin.cookie)).status).toBe(204);
    expect((await members(org, answer.secret)).problem).toMatchObject({ status: 401, code: 'key_refused' });
    expect((await revoke(org.marketer.cookie)).status).toBe(204);
    expect((await keysOf(org, org.marketer))[0]?.revokedAt).not.toBeNull();
  });

  it('never comes back, and stays what it was made for, whoever asks the database', async () => {
    const org = await make.organisation();
    await make.key(org.id, org.marketer.id, { revoked: true });
    const send = (sql: string) => make.inOrganisation(org.id, (client) => client.query(sql));
    await expect(send('update api_key set revoked_at = null')).rejects.toMatchObject({
      constraint: 'api_key_stays_revoked',
    });
    await expect(send(`update api_key set scopes = '{steer}'`)).rejects.toMatchObject({ code: '42501' });
    await expect(send('delete from api_key')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('with a key', () => {
  it('one may what it was made for, as far as its member may at that moment', async () => {
    const org = await make.organisation();
    const reading = (await create(org, org.marketer)).answer.secret;
    const planning = (await create(org, org.marketer, { scopes: ['plan'] })).answer.secret;
    const body = {
      title: 'Blog',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      startsOn: '2026-05-04',
      endsOn: '2026-05-04',
    };
    const plan = (secret: string | undefined) =>
      app.call(createActivity, { params: { organisationId: org.id }, headers: by(secret), body });
    expect((await members(org, reading)).status).toBe(200);
    expect((await members(org, planning)).problem.code).toBe('forbidden');
    expect((await plan(reading)).problem.code).toBe('forbidden');
    const made = await plan(planning);
    expect(made.status).toBe(201);
    await make.asSuperuser(`update member set role = 'viewer' where id = $1`, [org.marketer.id]);
    expect((await plan(planning)).problem.code).toBe('forbidden');
    expect((await members(org, reading)).status).toBe(200);
    await make.asSuperuser('update member set active = false where id = $1', [org.marketer.id]);
    expect((await members(org, reading)).problem.code).toBe('key_refused');
  });

  it('the history names it and its member', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, org.marketer, { scopes: ['read', 'plan'] });
    const activityId = await make.activity(org);
    const params = { organisationId: org.id, activityId };
    await app.ask(`/api/organisations/${org.id}/activities/${activityId}`, {
      method: 'PATCH',
      headers: { ...by(answer.secret), 'content-type': 'application/json', 'if-match': '"1"' },
      body: JSON.stringify({ title: 'Anders' }),
    });
    const { events } = (await app.call(showActivity, { params, headers: by(answer.secret) })).answer;
    expect(events.at(-1)).toMatchObject({
      kind: 'changed',
      byId: org.marketer.id,
      via: 'Buffer-koppeling',
    });
    expect(events[0]?.via).toBeNull();
  });

  it('nobody makes, sees or revokes keys, and nothing of a person is there', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, org.admin, { scopes: ['read', 'steer'] });
    const headers = by(answer.secret);
    const params = { organisationId: org.id };
    for (const refused of [
      await app.call(listKeys, { params, headers }),
      await app.call(createKey, { params, headers, body: { name: 'Nog een', scopes: ['read'] } }),
      await app.call(revokeKey, { params: { ...params, keyId: answer.key.id }, headers }),
      await app.call(changePreferences, { headers, body: { language: 'en' } }),
    ])
      expect(refused.problem).toMatchObject({ status: 403, code: 'not_with_a_key' });
  });

  it('a cookie beside it counts for nothing, none is ever set, and an origin does not matter', async () => {
    const org = await make.organisation();
    const wrong = await members(org, 'cdn_00000000_x', { cookie: org.marketer.cookie });
    expect(wrong.problem.code).toBe('key_refused');
    const right = (await create(org, org.marketer, { scopes: ['plan'] })).answer.secret;
    const sent = await app.ask(`/api/organisations/${org.id}/activities`, {
      method: 'POST',
      headers: { ...by(right), origin: 'https://buffer.example', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(sent.status).toBe(400);
    expect(sent.headers.get('set-cookie')).toBeNull();
    const forged = await app.ask('/api/session', {
      method: 'PATCH',
      headers: {
        ...by(right),
        origin: 'https://buffer.example',
        cookie: org.marketer.cookie,
        'content-type': 'application/json',
      },
      body: '{"language":"en"}',
    });
    expect(forged.status).toBe(403);
  });

  it('of another organisation, expired, revoked or made up, one gets nowhere', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const living = await make.key(org.id, org.marketer.id);
    const refused = [
      await make.key(other.id, other.marketer.id),
      await make.key(org.id, org.marketer.id, { expired: true }),
      await make.key(org.id, org.marketer.id, { revoked: true }),
      `${living.slice(0, -1)}${living.endsWith('A') ? 'B' : 'A'}`,
      'Bearer cdn_',
      `Bearer cdn_${'x'.repeat(5000)}`,
      `bearer cdn_12345678_${'é'.repeat(10)}`.normalize('NFC').replaceAll('é', '%'),
    ];
    for (const authorization of refused) {
      const { problem } = await app.call(listMembers, {
        params: { organisationId: org.id },
        headers: { authorization },
      });
      expect(problem, authorization).toMatchObject({ status: 401, code: 'key_refused' });
    }
  });

  it('its use is noted, at most once a minute', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, org.marketer);
    await members(org, answer.secret);
    const [used] = await keysOf(org, org.marketer);
    expect(used?.lastUsedFrom).toMatch(/127\.0\.0\.1|::1/);
    await members(org, answer.secret);
    expect((await keysOf(org, org.marketer))[0]?.lastUsedAt).toBe(used?.lastUsedAt);
    await make.asSuperuser(`update api_key set last_used_at = now() - interval '2 minutes' where id = $1`, [
      answer.key.id,
    ]);
    await members(org, answer.secret);
    const [again] = await keysOf(org, org.marketer);
    expect(Date.parse(again?.lastUsedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(used?.lastUsedAt ?? ''));
  });

  it('one who asks too much hears for how long to wait', async () => {
    const org = await make.organisation();
    const { answer } = await create(org, org.marketer);
    const all = await Promise.all(Array.from({ length: AT_ONCE + 40 }, () => members(org, answer.secret)));
    const refused = all.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(all.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(AT_ONCE);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBe(refused[0]?.problem.retryAfter);
    expect(refused[0]?.problem.retryAfter).toBeLessThanOrEqual(2);
    expect((await members(org, (await create(org, org.director)).answer.secret)).status).toBe(200);
  });
});
