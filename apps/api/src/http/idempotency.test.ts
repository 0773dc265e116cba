import { createActivity } from '@cadans/contracts/activities';
import { postponeActivity } from '@cadans/contracts/moves';
import { createTheme } from '@cadans/contracts/plans';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const plan = (org: GivenOrganisation, key: string, title = 'Blog', by: GivenMember = org.marketer) =>
  app.call(createActivity, {
    as: by.cookie,
    params: { organisationId: org.id },
    headers: { 'idempotency-key': key },
    body: {
      title,
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      startsOn: '2026-03-02',
      endsOn: '2026-03-02',
    },
  });

const count = (org: GivenOrganisation, table: string) =>
  make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${table}`);
    return rows[0]?.count;
  });

describe('a POST under a key', () => {
  it('sent twenty times at once is done once, with one answer', async () => {
    const org = await make.organisation();
    const answers = await Promise.all(Array.from({ length: 20 }, () => plan(org, 'een-sleutel')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    for (const { answer } of answers) expect(answer).toEqual(answers[0]?.answer);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
    expect(await count(org, 'activity')).toBe(1);
  });

  it('works the same for what goes through Prisma', async () => {
    const org = await make.organisation();
    const make20 = Array.from({ length: 20 }, () =>
      app.call(createTheme, {
        as: org.marketer.cookie,
        params: { organisationId: org.id },
        headers: { 'idempotency-key': 'k' },
        body: { name: 'Groei', colour: 'plum' },
      }),
    );
    const answers = await Promise.all(make20);
    expect(new Set(answers.map(({ status, answer }) => `${status} ${answer.id}`)).size).toBe(1);
    expect(await count(org, 'theme')).toBe(4);
  });

  it('belongs to one request: another one under it is refused', async () => {
    const org = await make.organisation();
    await plan(org, 'k');
    expect((await plan(org, 'k', 'Iets anders')).problem).toMatchObject({ status: 422, code: 'key_reused' });
    expect(await count(org, 'activity')).toBe(1);
  });

  it('belongs to one member of one organisation', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const made = [await plan(org, 'k'), await plan(org, 'k', 'Blog', org.director), await plan(other, 'k')];
    expect(new Set(made.map(({ answer }) => answer.id)).size).toBe(3);
  });

  it('that was refused is not kept: the next try counts', async () => {
    const org = await make.organisation();
    expect((await plan(org, 'k', '')).problem.code).toBe('invalid');
    expect((await plan(org, 'k', 'Blog')).status).toBe(201);
    expect(await count(org, 'idempotency_key')).toBe(1);
  });

  it('is answered again after the version moved on, not refused as stale', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const postpone = (version: number) =>
      app.call(postponeActivity, {
        as: org.marketer.cookie,
        params: { organisationId: org.id, activityId: id },
        version,
        headers: { 'idempotency-key': 'k' },
        body: { startsOn: '2026-05-11', endsOn: '2026-05-11', reason: 'customers_first' },
      });
    const first = await postpone(1);
    expect(first.answer.version).toBe(2);
    const again = await postpone(1);
    expect(again.status).toBe(200);
    expect(again.answer).toEqual(first.answer);
    expect((await postpone(2)).problem.code).toBe('key_reused');
    expect(await count(org, 'postponement')).toBe(1);
  });

  it('is closed again to who left in the meantime', async () => {
    const org = await make.organisation();
    await plan(org, 'k');
    await make.asSuperuser('update member set active = false where id = $1', [org.marketer.id]);
    expect((await plan(org, 'k')).status).toBe(404);
  });

  it.each(['een twee', 'x'.repeat(201), 'é'])('%s is no key', async (key) => {
    const org = await make.organisation();
    expect((await plan(org, key)).problem).toMatchObject({ status: 400, code: 'malformed' });
  });
});
