import { randomUUID } from 'node:crypto';
import { listPeople, resendInvitation, withdrawInvitation } from '@cadans/contracts/invitations';
import { changePreferences } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { inviting } from './inviting-for-tests.js';

const app = await testApp();
const make = given(app);
const { send, mails, linkTo, invited, show } = inviting(app);

const people = async (org: GivenOrganisation, as = org.admin.cookie) =>
  (await app.call(listPeople, { as, params: { organisationId: org.id } })).answer;
const at = (org: GivenOrganisation, invitationId: string, as = org.admin.cookie) => ({
  as,
  params: { organisationId: org.id, invitationId },
});
const named = (org: GivenOrganisation, name = 'Aad') =>
  make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into member (organisation_id, name, role) values ($1, $2, 'marketer') returning id`,
      [org.id, name],
    );
    return rows[0]?.id ?? '';
  });
const fresh = () => `${randomUUID()}@nieuw.example`;

describe('inviting', () => {
  it('mails each address a link of its own, in the language of who invites', async () => {
    const org = await make.organisation();
    await app.call(changePreferences, { as: org.admin.cookie, body: { language: 'en' } });
    const [one, other] = [fresh(), fresh()];
    const { answer, status } = await send(org, [{ email: one, name: 'Sam' }, { email: other }], {
      role: 'director',
      admin: true,
    });
    expect(status).toBe(201);
    expect(answer.left).toEqual([]);
    expect(answer.invited.find(({ email }) => email === one)).toMatchObject({
      name: 'Sam',
      memberId: null,
      role: 'director',
      admin: true,
      over: false,
    });
    const [mail] = await mails(one);
    expect(mail?.headers.get('subject')).toMatch(/^viewer .* invites you to Org /);
    expect(mail?.text).toContain('as director');
    expect(mail?.headers.has('list-unsubscribe')).toBe(false);
    const links = [await linkTo(one), await linkTo(other)];
    expect(new Set(links.map(({ token }) => token)).size).toBe(2);
    expect((await people(org)).invitations.map(({ email }) => email).toSorted()).toEqual(
      [one, other].toSorted(),
    );
  });

  it('keeps no token: only a hash of it, and nothing of the mail that has gone', async () => {
    const org = await make.organisation();
    const { link } = await invited(org);
    const kept = await make.inOrganisation(org.id, (client) =>
      client.query(
        "select (select json_agg(i) from invitation i)::text || (select json_agg(m) from outgoing_mail m)::text || coalesce((select json_agg(e) from audit_event e)::text, '') as kept",
      ),
    );
    expect(kept.rows[0].kept).toContain(link.organisationId);
    expect(kept.rows[0].kept).not.toContain(link.token);
  });

  it('the same address twice, in whatever case, is meant once; who takes part or is invited is told', async () => {
    const org = await make.organisation();
    const address = fresh();
    const { answer } = await send(org, [{ email: address }, { email: ` ${address.toUpperCase()} ` }]);
    expect(answer.invited.map(({ email }) => email)).toEqual([address]);
    const memberAddress = (await people(org)).people.find(
      ({ memberId }) => memberId === org.viewer.id,
    )?.email;
    const again = await send(org, [{ email: address }, { email: memberAddress?.toUpperCase() }]);
    expect(again.answer).toEqual({
      invited: [],
      left: [
        { email: address, why: 'already_invited' },
        { email: memberAddress, why: 'already_member' },
      ],
    });
    expect(await mails(address)).toHaveLength(1);
  });

  it.each([
    ['geen adres'],
    ['een@nieuw.example, ander@nieuw.example'],
    ['een@nieuw.example\r\nBcc: ander@nieuw.example'],
    ['een@nieuw'],
    ['\u212Aim@nieuw.example'],
    ['ｓam@nieuw.example'],
    ['sam\u202e@nieuw.example'],
    [`${'a'.repeat(250)}@nieuw.example`],
  ])('%j is no address', async (email) => {
    const org = await make.organisation();
    const { problem } = await send(org, [{ email }]);
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/body/people/0/email' }] });
  });

  it('is for an admin, whatever the role', async () => {
    const org = await make.organisation();
    for (const { cookie } of [org.director, org.marketer, org.viewer]) {
      expect((await send(org, [{ email: fresh() }], {}, cookie)).problem.code).toBe('forbidden');
    }
  });

  it('sends fifty a day and no more, also when many ask at once; sent again counts', async () => {
    const org = await make.organisation();
    const many = (count: number) => Array.from({ length: count }, () => ({ email: fresh() }));
    const first = await send(org, many(46));
    expect(first.answer.invited).toHaveLength(46);
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(org, many(1))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 201, 422, 422]);
    const again = await app.call(resendInvitation, at(org, first.answer.invited[0]?.id ?? ''));
    expect(again.problem.code).toBe('too_many_invitations');
    // Refused, it is still there as it was.
    expect((await people(org)).invitations).toHaveLength(50);
  });

  it('of one address by many at once invites it once', async () => {
    const org = await make.organisation();
    const address = fresh();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(org, [{ email: address }])));
    expect(answers.flatMap(({ answer }) => answer.invited)).toHaveLength(1);
    expect(await mails(address)).toHaveLength(1);
  });

  it('somebody who was named only names them; nobody else can be taken for them', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const memberId = await named(org);
    expect((await people(org)).people.find((one) => one.memberId === memberId)?.state).toBe('named');
    expect((await send(org, [{ email: fresh(), memberId }])).answer.invited[0]).toMatchObject({
      memberId,
      name: 'Aad',
    });
    expect((await people(org)).people.find((one) => one.memberId === memberId)?.state).toBe('invited');
    const again = await send(org, [{ email: fresh(), memberId }]);
    expect(again.answer.left).toMatchObject([{ why: 'already_invited' }]);
    for (const taken of [org.marketer.id, await named(other), randomUUID()]) {
      expect((await send(org, [{ email: fresh(), memberId: taken }])).problem.code).toBe('not_found');
    }
    const twice = await named(org);
    const both = [
      { email: fresh(), memberId: twice },
      { email: fresh(), memberId: twice },
    ];
    expect((await send(org, both)).problem.code).toBe('not_found');
  });
});

describe('an invitation that waits', () => {
  it('sent again has another link, and that of before is dead', async () => {
    const org = await make.organisation();
    const { id, address, link } = await invited(org, { role: 'consultant' }, { name: 'Sam' });
    const { answer } = await app.call(resendInvitation, at(org, id));
    expect(answer).toMatchObject({ email: address, name: 'Sam', role: 'consultant' });
    expect(answer.id).not.toBe(id);
    const next = await linkTo(address, 2);
    expect((await show(link)).answer.state).toBe('withdrawn');
    expect((await show(next)).answer.state).toBe('open');
    expect((await app.call(resendInvitation, at(org, id))).problem.code).toBe('not_found');
  });

  it('taken back is dead at once, and its address is forgotten', async () => {
    const org = await make.organisation();
    const { id, address, link } = await invited(org);
    expect((await app.call(withdrawInvitation, at(org, id))).status).toBe(204);
    expect((await show(link)).answer).toMatchObject({ state: 'withdrawn', address: null });
    expect((await app.call(withdrawInvitation, at(org, id))).problem.code).toBe('not_found');
    expect((await people(org)).invitations).toEqual([]);
    const kept = await make.inOrganisation(org.id, (client) => client.query('select email from invitation'));
    expect(JSON.stringify(kept.rows)).not.toContain(address);
    // The address may be invited anew.
    expect((await send(org, [{ email: address }])).answer.invited).toHaveLength(1);
  });

  it('of another organisation does not exist', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const { id, link } = await invited(other);
    expect((await app.call(resendInvitation, at(org, id))).problem.code).toBe('not_found');
    expect((await app.call(withdrawInvitation, at(org, id))).problem.code).toBe('not_found');
    expect((await show({ ...link, organisationId: org.id })).problem.code).toBe('not_found');
    expect((await show(link)).answer.state).toBe('open');
  });
});

describe('the people', () => {
  it('are seen by everybody; what is personal by an admin', async () => {
    const org = await make.organisation();
    await invited(org);
    await make.activity(org);
    const seen = await people(org, org.viewer.cookie);
    expect(seen.people).toHaveLength(4);
    expect(seen.invitations).toEqual([]);
    expect(seen.people.every(({ email, lastOn }) => email === null && lastOn === null)).toBe(true);
    const told = await people(org);
    expect(told.invitations).toHaveLength(1);
    expect(told.people.find(({ memberId }) => memberId === org.marketer.id)).toMatchObject({
      state: 'active',
      email: expect.stringContaining('@test.example'),
      carries: { activities: 1, steps: 0, promises: 0, themes: 0 },
    });
  });
});
