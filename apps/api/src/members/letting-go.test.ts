import { listPeople } from '@cadans/contracts/invitations';
import { changeMember, listMembers, removeMember } from '@cadans/contracts/members';
import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { following } from '../changes/follow-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { inviting, NEW_PERSON } from './inviting-for-tests.js';

const app = await testApp();
const make = given(app);
const { invited, send, linkTo, show, accept, cookieOf } = inviting(app);
const follow = following(app);

const remove = (org: GivenOrganisation, memberId: string, as = org.admin.cookie) =>
  app.call(removeMember, { as, params: { organisationId: org.id, memberId } });
const change = (
  org: GivenOrganisation,
  memberId: string,
  body: Record<string, unknown>,
  as = org.admin.cookie,
) => app.call(changeMember, { as, params: { organisationId: org.id, memberId }, body });
const members = async (org: GivenOrganisation, as = org.admin.cookie) =>
  app.call(listMembers, { as, params: { organisationId: org.id } });

/** Milliseconds until a line is closed. */
async function untilOver(isOver: () => boolean): Promise<number> {
  const from = Date.now();
  await expect.poll(isOver, { timeout: 5000, interval: 20 }).toBe(true);
  return Date.now() - from;
}

describe.each(['suspended', 'removed'] as const)('who is %s', (way) => {
  it('is refused at the next request, hears nothing more within five seconds, and keeps other organisations', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const gone = await make.member(org.id, 'marketer');
    await make.inOrganisation(other.id, (client) =>
      client.query(
        `insert into member (organisation_id, user_id, name, role) values ($1, $2, 'Ook hier', 'viewer')`,
        [other.id, gone.userId],
      ),
    );
    const [here, elsewhere] = [await follow(org.id, gone.cookie), await follow(other.id, gone.cookie)];
    const { status } = await (way === 'removed'
      ? remove(org, gone.id)
      : change(org, gone.id, { active: false }));
    expect(status).toBeLessThan(300);
    expect((await members(org, gone.cookie)).problem.code).toBe('not_found');
    expect(await untilOver(here.isOver)).toBeLessThan(5000);
    expect(elsewhere.isOver()).toBe(false);
    expect((await members(other, gone.cookie)).status).toBe(200);
    const { session } = (await app.call(showSession, { as: gone.cookie })).answer;
    expect(session?.organisations.map(({ organisationId }) => organisationId)).toEqual([other.id]);
    await elsewhere.leave();
  });

  it('may carry nothing any more', async () => {
    const org = await make.organisation();
    await make.activity(org);
    const { problem } = await (way === 'removed'
      ? remove(org, org.marketer.id)
      : change(org, org.marketer.id, { active: false }));
    expect(problem).toMatchObject({ status: 409, code: 'member_owns_open_work' });
    expect((await members(org, org.marketer.cookie)).status).toBe(200);
  });

  it('is one of this organisation, let go by its admin', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const by = (as: string, id: string) =>
      way === 'removed' ? remove(org, id, as) : change(org, id, { active: false }, as);
    expect((await by(org.admin.cookie, other.viewer.id)).problem.code).toBe('not_found');
    expect((await by(org.director.cookie, org.viewer.id)).problem.code).toBe('forbidden');
    expect((await members(other, other.viewer.cookie)).status).toBe(200);
  });
});

describe('who was removed', () => {
  it('stays by name in what was done, and leaves no address and no way back', async () => {
    const org = await make.organisation();
    const { link, address } = await invited(org);
    const { answer, headers } = await accept(link, NEW_PERSON);
    expect((await remove(org, answer.memberId)).status).toBe(204);
    const names = (await members(org)).answer.members;
    expect(names.find(({ id }) => id === answer.memberId)).toMatchObject({
      name: 'Noor Bakker',
      active: false,
      invited: false,
    });
    const people = await app.call(listPeople, { as: org.admin.cookie, params: { organisationId: org.id } });
    expect(people.answer.people.map(({ memberId }) => memberId)).not.toContain(answer.memberId);
    const kept = await make.inOrganisation(org.id, (client) =>
      client.query(
        'select (select json_agg(i) from invitation i)::text || (select json_agg(m) from member m)::text as kept',
      ),
    );
    expect(kept.rows[0].kept).not.toContain(address);
    for (const back of [{ active: true }, { role: 'director' }, { admin: true }]) {
      expect((await change(org, answer.memberId, back)).problem.code).toBe('not_found');
    }
    expect((await remove(org, answer.memberId)).problem.code).toBe('not_found');
    expect((await accept(link, {}, cookieOf(headers))).problem.code).toBe('invitation_used');
    // Nor past the API.
    for (const statement of ['active = true', 'removed_at = null', `user_id = '${org.viewer.userId}'`]) {
      const done = make.inOrganisation(org.id, (client) =>
        client.query(`update member set ${statement} where id = $1`, [answer.memberId]),
      );
      await expect(done, statement).rejects.toThrow('who was removed stays so');
    }
  });

  it('can be invited anew, as somebody new', async () => {
    const org = await make.organisation();
    const first = await invited(org);
    const taken = await accept(first.link, NEW_PERSON);
    await remove(org, taken.answer.memberId);
    const again = await send(org, [{ email: first.address }]);
    expect(again.answer.invited).toHaveLength(1);
    const link = await linkTo(first.address, 2);
    expect((await show(link)).answer.who).toBe('known');
    const { answer } = await accept(link, {}, cookieOf(taken.headers));
    expect(answer.memberId).not.toBe(taken.answer.memberId);
  });
});

describe('changing a member', () => {
  it('role and admin hold at the next request, in both directions', async () => {
    const org = await make.organisation();
    const who = await make.member(org.id, 'viewer');
    expect((await change(org, who.id, { role: 'director', admin: true })).answer).toMatchObject({
      role: 'director',
      admin: true,
    });
    expect((await change(org, who.id, { role: 'viewer' }, who.cookie)).answer.role).toBe('viewer');
    await change(org, who.id, { admin: false });
    expect((await change(org, who.id, { role: 'director' }, who.cookie)).problem.code).toBe('forbidden');
  });

  it('is asked for who they are after ten minutes', async () => {
    const org = await make.organisation();
    await make.asSuperuser(
      `update user_session set confirmed_at = now() - interval '11 minutes' where user_id = $1`,
      [org.admin.userId],
    );
    expect((await change(org, org.viewer.id, { role: 'marketer' })).problem.code).toBe('confirm_yourself');
    expect((await remove(org, org.viewer.id)).problem.code).toBe('confirm_yourself');
  });

  it.each([[{ role: 'owner' }], [{ admin: 'yes' }], [{ active: true, name: 'x' }]])(
    '%j says nothing to change',
    async (body) => {
      const org = await make.organisation();
      expect((await change(org, org.viewer.id, body)).problem.status).toBe(400);
    },
  );
});

it('when somebody was last here is remembered by the day, and told to an admin', async () => {
  const org = await make.organisation();
  const line = await follow(org.id, org.marketer.cookie);
  const people = async () =>
    (await app.call(listPeople, { as: org.admin.cookie, params: { organisationId: org.id } })).answer.people;
  const lastOn = async () => (await people()).find(({ memberId }) => memberId === org.marketer.id)?.lastOn;
  await expect.poll(lastOn, { timeout: 2000 }).toMatch(/^\d{4}-\d\d-\d\d$/);
  await line.leave();
});
