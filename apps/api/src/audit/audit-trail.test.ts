import { ACT_WORDS } from '@cadans/contracts/act-words';
import { changeActivity, completeActivity, createActivity } from '@cadans/contracts/activities';
import { type exportAuditTrail, showAuditTrail } from '@cadans/contracts/audit';
import { lookAt } from '@cadans/contracts/changes';
import { createKey } from '@cadans/contracts/keys';
import { changeMember } from '@cadans/contracts/members';
import { saveView } from '@cadans/contracts/views';
import { describe, expect, it } from 'vitest';
import { ASKED, formsOf } from '../ask/ask-for-tests.js';
import { isAudited, operationOf } from '../http/acting.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const someForm = formsOf(app, 1);

const trail = async (org: GivenOrganisation, query: Record<string, string> = {}) =>
  (await app.call(showAuditTrail, { as: org.admin.cookie, params: { organisationId: org.id }, query }))
    .answer;

/** The operations in the trail, the latest first. */
const done = async (org: GivenOrganisation, query?: Record<string, string>) =>
  (await trail(org, query)).events.map(({ operation }) => operation);

const plan = (org: GivenOrganisation, title = 'Blog over back-ups', headers = {}) =>
  app.call(createActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    headers,
    body: {
      title,
      themeId: org.themes[0],
      channelId: org.channels[0],
      ownerId: org.marketer.id,
      startsOn: '2026-05-04',
      endsOn: '2026-05-04',
      precision: 'day',
    },
  });

describe('the audit trail', () => {
  it('tells who did what to what, from where and with what', async () => {
    const org = await make.organisation();
    const { answer } = await plan(org, 'Blog over back-ups', { 'user-agent': 'Firefox op een laptop' });
    const { events, next } = await trail(org);
    expect(next).toBeNull();
    expect(events).toMatchObject([
      {
        member: { id: org.marketer.id },
        via: 'session',
        address: '127.0.0.1',
        agent: 'Firefox op een laptop',
        operation: 'POST activities',
        act: { nl: 'Activiteit gepland', en: 'Activity planned' },
        about: ['Blog over back-ups'],
      },
    ]);
    expect(events[0]?.given).toContain('startsOn');
    // What it is called now, also when it was told under another name.
    const params = { organisationId: org.id, activityId: answer.id };
    await app.call(changeActivity, {
      as: org.director.cookie,
      params,
      version: 1,
      body: { title: 'Anders' },
    });
    expect((await trail(org)).events.map(({ about }) => about)).toEqual([['Anders'], ['Anders']]);
  });

  it('says nothing of what was refused, was only looked at, or was sent twice', async () => {
    const org = await make.organisation();
    const key = { 'idempotency-key': 'een-keer' };
    expect((await plan(org, 'Een keer', key)).status).toBe(201);
    expect((await plan(org, 'Een keer', key)).status).toBe(201);
    const { answer } = await plan(org);
    const params = { organisationId: org.id, activityId: answer.id };
    const stale = { as: org.marketer.cookie, params, version: 9, body: { title: 'Te laat' } };
    expect((await app.call(changeActivity, stale)).status).toBe(412);
    expect((await app.call(changeActivity, { ...stale, as: org.viewer.cookie })).status).toBe(403);
    await app.call(lookAt, { as: org.viewer.cookie, params, body: { activityId: answer.id } });
    await app.call(showAuditTrail, { as: org.admin.cookie, params });
    expect(await done(org)).toEqual(['POST activities', 'POST activities']);
  });

  it('is written with what it tells: both or neither', async () => {
    const org = await make.organisation();
    await make.asSuperuser(
      `alter table audit_event add constraint no_room check (organisation_id <> '${org.id}') not valid`,
      [],
    );
    const refused = await plan(org).catch((error: Error) => error.message);
    const activities = await make.inOrganisation(org.id, (client) => client.query('select from activity'));
    await make.asSuperuser('alter table audit_event drop constraint no_room', []);
    expect(refused).toContain('refused with unexpected');
    expect(activities.rowCount).toBe(0);
  });

  it('keeps no words that were given, and no token of a link', async () => {
    const { ask, org } = await someForm();
    await ask({ text: 'Een kanarie in de tekst' });
    const { events } = await trail(org, { room: 'ask' });
    expect(events).toMatchObject([{ member: null, via: 'link', about: [], given: [] }]);
    const kept = await make.inOrganisation(org.id, async (client) =>
      JSON.stringify((await client.query('select * from audit_event')).rows),
    );
    for (const secret of ['kanarie', ASKED.name, ASKED.email, ASKED.title])
      expect(kept).not.toContain(secret);
    expect(kept).not.toMatch(/[\w-]{43}/);
  });

  it('tells who became an admin and who is one no more, and what key was made', async () => {
    const org = await make.organisation();
    const params = { organisationId: org.id, memberId: org.marketer.id };
    for (const body of [{ admin: true }, { admin: false }, { role: 'director' as const }])
      await app.call(changeMember, { as: org.admin.cookie, params, body });
    const key = { name: 'Koppeling', scopes: ['read' as const], days: 30 };
    const { answer } = await app.call(createKey, { as: org.director.cookie, params, body: key });
    const { events } = await trail(org);
    expect(events.map(({ given: told }) => told)).toEqual([
      ['name', 'scopes × 1', 'days'],
      ['role=director'],
      ['admin=false'],
      ['admin=true'],
    ]);
    const kept = await make.inOrganisation(org.id, (client) =>
      client.query(`select subject from audit_event where operation = 'POST keys'`),
    );
    expect(kept.rows).toEqual([{ subject: { id: answer.key.id } }]);
  });

  it('can only be added to', async () => {
    const org = await make.organisation();
    await plan(org);
    for (const text of ['update audit_event set address = null', 'delete from audit_event']) {
      await expect(make.inOrganisation(org.id, (client) => client.query(text))).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('is for an admin alone', async () => {
    const org = await make.organisation();
    const params = { organisationId: org.id };
    for (const { cookie } of [org.director, org.marketer, org.viewer]) {
      expect((await app.call(showAuditTrail, { as: cookie, params })).problem.code).toBe('forbidden');
    }
  });
});

describe('finding in it', () => {
  it('goes by person, room and day in the zone of the organisation', async () => {
    const org = await make.organisation();
    const { answer } = await plan(org);
    const params = { organisationId: org.id, activityId: answer.id };
    await app.call(completeActivity, {
      as: org.director.cookie,
      params,
      version: 1,
      body: { doneOn: '2026-05-04' },
    });
    const view = { screen: 'year', name: 'Van mij', shared: false, search: {} };
    await app.call(saveView, { as: org.director.cookie, params, body: view as never });
    expect(await done(org, { memberId: org.marketer.id })).toEqual(['POST activities']);
    expect(await done(org, { room: 'activities' })).toHaveLength(2);
    // Half past eleven in the evening in London is the next day in Amsterdam.
    await make.asSuperuser(`update audit_event set at = '2026-03-09T23:30:00Z' where organisation_id = $1`, [
      org.id,
    ]);
    expect(await done(org, { from: '2026-03-10', until: '2026-03-10', room: 'activities' })).toHaveLength(2);
    expect(await done(org, { until: '2026-03-09' })).toEqual([]);
    expect(await done(org, { from: '2026-03-11' })).toEqual([]);
  });

  it('goes by pages of a hundred, without a gap or a double, while more is done', async () => {
    const org = await make.organisation();
    await make.asSuperuser(
      `insert into audit_event (organisation_id, via, operation, subject, given)
        select $1, 'session', 'POST batches', '{}', array[n::text] from generate_series(1, 250) n`,
      [org.id],
    );
    const seen: string[] = [];
    let next: string | null | undefined;
    do {
      const page = await trail(org, next ? { before: next } : {});
      seen.push(...page.events.flatMap(({ given: [number] }) => number ?? []));
      if (next === undefined) await plan(org);
      next = page.next;
    } while (next);
    expect(seen).toEqual(Array.from({ length: 250 }, (_, at) => String(250 - at)));
  });

  it('gives all of it as a file that reckons nothing', async () => {
    const org = await make.organisation();
    await make.asSuperuser(
      `insert into audit_event (organisation_id, via, operation, subject, given, agent)
        select $1, 'session', 'POST batches', '{}', array['acts × 2'], '=cmd()' from generate_series(1, 2500)`,
      [org.id],
    );
    const { path }: Pick<typeof exportAuditTrail, 'path'> = {
      path: '/organisations/:organisationId/audit-trail.csv',
    };
    const address = `/api${path.replace(':organisationId', org.id)}`;
    const answer = await app.ask(address, { headers: { cookie: org.admin.cookie } });
    const lines = (await answer.text()).trim().split('\r\n');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    // The last one is that it was taken out.
    expect(lines).toHaveLength(2502);
    expect(lines.at(-1)).toContain('GET audit-trail.csv');
    expect(lines[1]).toContain(`;'=cmd();`);
    expect((await app.ask(address, { headers: { cookie: org.director.cookie } })).status).toBe(403);
  });
});

it('has words for everything that can be done, and for nothing else', () => {
  const told = [
    '/organisations/',
    '/ask/',
    '/invitations/a',
    '/installation',
    '/restorations',
    '/session/name',
  ];
  const written = app.endpoints
    .filter((endpoint) => told.some((begin) => endpoint.path.startsWith(begin)) && isAudited(endpoint))
    .map(operationOf);
  expect(Object.keys(ACT_WORDS).toSorted()).toEqual(written.toSorted());
});
