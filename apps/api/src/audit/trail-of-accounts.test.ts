import { exportAuditTrail, showAuditTrail } from '@cadans/contracts/audit';
import { confirmTotp, signIn as enter } from '@cadans/contracts/doors';
import { exportList, exportOrganisation } from '@cadans/contracts/exports';
import { changeMember } from '@cadans/contracts/members';
import { changeName } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { PASSWORD, personsAt } from '../doors/person-for-tests.js';
import { inviting, NEW_PERSON } from '../members/inviting-for-tests.js';
import { packed, travelling } from '../restorations/round-trip-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const { person, signIn, withApp, read } = personsAt(app, make);

const trail = async (organisationId: string, as: string, query: Record<string, string> = {}) =>
  (await app.call(showAuditTrail, { as, params: { organisationId }, query })).answer.events;
const security = async ({ id, admin }: GivenOrganisation) =>
  (await trail(id, admin.cookie, { room: 'security' })).map(({ operation }) => operation.split('/')[1]);

/** Lets a person take part from now on; answers as which member. */
const join = (org: GivenOrganisation, userId: string, name = 'Sam'): Promise<string> =>
  make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into member (organisation_id, user_id, name, role) values ($1, $2, $3, 'marketer') returning id`,
      [org.id, userId, name],
    );
    return rows[0]?.id ?? '';
  });

describe('what happens to the account of a member', () => {
  it('stands in the trail of each organisation they are in, from when they are until they are not', async () => {
    const [one, other, none] = [
      await make.organisation(),
      await make.organisation(),
      await make.organisation(),
    ];
    const { userId, email } = await person();
    await signIn(email);
    const memberId = await join(one, userId, 'Sam van Een');
    await signIn(email, 'niet dit wachtwoord');
    await join(other, userId);
    await signIn(email);
    const params = { organisationId: one.id, memberId };
    expect(
      (await app.call(changeMember, { as: one.admin.cookie, params, body: { active: false } })).status,
    ).toBe(200);
    await signIn(email, 'weer niet dit');
    expect(await security(one)).toEqual(['signed_in', 'sign_in_failed']);
    expect(await security(other)).toEqual(['sign_in_failed', 'signed_in']);
    expect(await security(none)).toEqual([]);
    // The account itself knows all four; each line names the member of its own organisation.
    const own = await read('select kind, address from user_event where user_id = $1 order by id', [userId]);
    expect(own.map(({ kind }) => kind)).toEqual([
      'signed_in',
      'sign_in_failed',
      'signed_in',
      'sign_in_failed',
    ]);
    const [last] = await trail(one.id, one.admin.cookie, { room: 'security' });
    expect(last).toMatchObject({
      member: { id: memberId, name: 'Sam van Een' },
      via: 'account',
      act: { nl: 'Ingelogd', en: 'Signed in' },
      about: [],
      given: [],
    });
    // The network, not the address.
    expect(last?.address).toMatch(/^127\.\d+\.\d+\.0\/24$/);
    expect(String(own.at(2)?.address)).not.toBe(last?.address);
  });

  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    [null, null],
  ])('tells of %s the network %s', async (address, network) => {
    const [row] = await read('select network_of($1) as network', [address]);
    expect(row).toEqual({ network });
  });

  it('somebody comes in whatever a proxy calls the place they come from', async () => {
    process.env.CADANS_TRUST_PROXY = '1';
    const behind = await testApp({ database: app.database });
    delete process.env.CADANS_TRUST_PROXY;
    const org = await make.organisation();
    const { userId, email } = await person();
    await join(org, userId);
    for (const from of ['unknown', '192.0.2.7:4711', 'fe80::1%eth0']) {
      const answer = await behind.call(enter, {
        headers: { 'x-forwarded-for': from },
        body: { email, password: PASSWORD },
      });
      expect(answer.status).toBe(200);
    }
    const events = await trail(org.id, org.admin.cookie, { room: 'security' });
    expect(events.map(({ address }) => address)).toEqual(['fe80::/48', null, null]);
    await behind.close();
  });

  it('a second step is told, and nothing that is secret', async () => {
    const org = await make.organisation();
    const { userId, email, cookie } = await person();
    await join(org, userId);
    const { secret, recoveryCodes } = await withApp({ userId, cookie });
    expect(await security(org)).toEqual(['two_step_on']);
    expect((await app.call(confirmTotp, { as: cookie, body: { code: '000000' } })).status).toBe(409);
    await signIn(email, 'kanarie in het wachtwoord');
    const kept = JSON.stringify(await read('select * from audit_event where organisation_id = $1', [org.id]));
    expect(kept).toContain('sign_in_failed');
    for (const canary of [secret, ...recoveryCodes, 'kanarie', email, userId])
      expect(kept).not.toContain(canary);
  });

  it('is told once for each, also when many come at once', async () => {
    const org = await make.organisation();
    const { userId, email } = await person();
    await join(org, userId);
    const answers = await Promise.all(Array.from({ length: 6 }, () => signIn(email)));
    const inAtOnce = answers.filter(({ status }) => status === 200).length;
    expect((await security(org)).filter((kind) => kind === 'signed_in')).toHaveLength(inAtOnce);
    const kept = await read('select from user_event where user_id = $1', [userId]);
    expect(await security(org)).toHaveLength(kept.length);
  });

  it('cannot be written into an organisation that the person is not in, nor as another member', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const { userId } = org.marketer;
    const note = (organisation: string, member: string) =>
      make.inOrganisation(org.id, (client) =>
        client.query(
          `select note_user_event($1, 'signed_in', null, null, '{}', array[$2::uuid], array[$3::uuid])`,
          [userId, organisation, member],
        ),
      );
    await note(other.id, other.marketer.id);
    await note(org.id, org.director.id);
    expect([await security(org), await security(other)]).toEqual([[], []]);
  });
});

describe('what is taken out', () => {
  const get = async (org: GivenOrganisation, path: string, cookie = org.admin.cookie) => {
    const answer = await app.ask(`/api/organisations/${org.id}/${path}`, { headers: { cookie } });
    await answer.arrayBuffer();
    return answer.status;
  };

  it('is told: who took which file, from where', async () => {
    const org = await make.organisation();
    for (const path of ['export.json', 'export.zip', 'audit-trail.csv?room=keys&from=2026-01-01'])
      expect(await get(org, path)).toBe(200);
    for (const path of ['export.xlsx?language=en', 'export.csv?list=results'])
      expect(await get(org, path, org.viewer.cookie)).toBe(200);
    const events = await trail(org.id, org.admin.cookie, { room: 'exports' });
    expect(events.map(({ operation, member, given: told }) => [operation, member?.id, told])).toEqual([
      ['GET export.csv', org.viewer.id, ['list=results']],
      ['GET export.xlsx', org.viewer.id, ['language=en']],
      ['GET audit-trail.csv', org.admin.id, ['room=keys', 'from']],
      ['GET export.zip', org.admin.id, []],
      ['GET export.json', org.admin.id, []],
    ]);
    expect(events[0]).toMatchObject({
      via: 'session',
      address: '127.0.0.1',
      act: { nl: 'Lijst geëxporteerd' },
    });
  });

  it('is not told when it was refused, and not given when it cannot be told', async () => {
    const org = await make.organisation();
    expect(await get(org, 'export.json', org.viewer.cookie)).toBe(403);
    expect(await get(org, 'export.csv?list=everything')).toBe(400);
    expect(await get(org, 'audit-trail.csv?from=yesterday')).toBe(400);
    expect(await trail(org.id, org.admin.cookie)).toEqual([]);
    await make.asSuperuser(
      `alter table audit_event add constraint no_room check (organisation_id <> '${org.id}') not valid`,
      [],
    );
    const refused = [await get(org, 'export.json'), await get(org, 'export.csv')];
    await make.asSuperuser('alter table audit_event drop constraint no_room', []);
    expect(refused).toEqual([500, 500]);
  });

  it('is every contract that gives a file', () => {
    const files = app.endpoints.filter(({ method, answer, status, path }) => {
      return method === 'GET' && !answer && status === undefined && path.startsWith('/organisations/');
    });
    expect(files.filter(({ audited }) => audited !== true)).toEqual([]);
    for (const one of [exportOrganisation, exportList, exportAuditTrail]) expect(files).toContain(one);
  });
});

describe('who it is', () => {
  it('being called something else is told where it shows, and nowhere else', async () => {
    const [one, other] = [await make.organisation(), await make.organisation()];
    const { userId, cookie } = await person();
    await read(`update user_account set name = 'Sam' where id = $1`, [userId]);
    const memberId = await join(one, userId);
    await join(other, userId, 'Sammie');
    const rename = (name: string) => app.call(changeName, { as: cookie, body: { name } });
    expect((await rename('Samira')).answer.user.name).toBe('Samira');
    await rename('Samira');
    const told = (await trail(one.id, one.admin.cookie)).map(({ operation, member, given: what }) => [
      operation,
      member?.id,
      what,
    ]);
    expect(told).toEqual([['PUT session/name', memberId, ['name']]]);
    expect(await trail(other.id, other.admin.cookie)).toEqual([]);
  });

  it('who takes an invitation up is in its line', async () => {
    const org = await make.organisation();
    const { invited, accept } = inviting(app);
    const { link } = await invited(org);
    const { answer } = await accept(link, NEW_PERSON);
    const events = await trail(org.id, org.admin.cookie);
    const line = events.find(({ operation }) => operation === 'POST invitations/acceptances');
    expect(line).toMatchObject({ member: { id: answer.memberId, name: NEW_PERSON.name }, via: 'link' });
    // And that they are in.
    expect(await security(org)).toEqual(['signed_in']);
  });

  it('who restored an organisation from an export is in its trail', async () => {
    const { leave, arrive } = travelling(app);
    const org = await make.organisation();
    const { answer } = await arrive(org.admin.cookie, packed(await leave(org.id, org.admin.cookie)));
    const { organisationId, memberId } = answer.membership;
    const [line, ...before] = await trail(organisationId, org.admin.cookie);
    expect(line).toMatchObject({
      operation: 'POST restorations',
      member: { id: memberId },
      address: '127.0.0.1',
      act: { en: 'Organisation restored from an export' },
    });
    expect(before).toEqual([]);
  });
});
