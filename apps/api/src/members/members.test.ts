import { changeMember, listMembers } from '@cadans/contracts/members';
import { changeTheme } from '@cadans/contracts/plans';
import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const change = (org: GivenOrganisation, memberId: string, active: boolean, as = org.admin.cookie) =>
  app.call(changeMember, { as, params: { organisationId: org.id, memberId }, body: { active } });

const list = (org: GivenOrganisation, as: string) =>
  app.call(listMembers, { as, params: { organisationId: org.id } });

describe('the members', () => {
  it('are listed, also those who are named only', async () => {
    const org = await make.organisation();
    await make.inOrganisation(org.id, (client) =>
      client.query(`insert into member (organisation_id, name, role) values ($1, 'Aad', 'viewer')`, [org.id]),
    );
    const { answer } = await list(org, org.viewer.cookie);
    expect(answer.members[0]).toMatchObject({
      name: 'Aad',
      role: 'viewer',
      admin: false,
      active: true,
      invited: false,
    });
    expect(answer.members).toHaveLength(5);
    expect(answer.members.find(({ id }) => id === org.admin.id)).toMatchObject({
      admin: true,
      invited: true,
    });
  });
});

describe('deactivating a member', () => {
  it('is for an admin', async () => {
    const org = await make.organisation();
    expect((await change(org, org.viewer.id, false, org.director.cookie)).problem.code).toBe('forbidden');
  });

  it('closes the organisation to who is signed in, at the next request, and can be undone', async () => {
    const org = await make.organisation();
    expect((await change(org, org.viewer.id, false)).answer).toMatchObject({
      id: org.viewer.id,
      active: false,
    });
    expect((await list(org, org.viewer.cookie)).status).toBe(404);
    const { answer } = await app.call(showSession, { as: org.viewer.cookie });
    expect(answer.session?.organisations).toEqual([]);
    expect((await change(org, org.viewer.id, true)).answer.active).toBe(true);
    expect((await list(org, org.viewer.cookie)).status).toBe(200);
  });

  it('is refused while the member owns open work, or a theme', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    expect((await change(org, org.marketer.id, false)).problem).toMatchObject({
      status: 409,
      code: 'member_owns_open_work',
    });
    await make.inOrganisation(org.id, (client) =>
      client.query(`update activity set status = 'done', done_on = '2026-05-04' where id = $1`, [id]),
    );
    await app.call(changeTheme, {
      as: org.director.cookie,
      params: { organisationId: org.id, themeId: org.themes[0] },
      version: 1,
      body: { ownerId: org.marketer.id },
    });
    expect((await change(org, org.marketer.id, false)).problem.code).toBe('member_owns_open_work');
    await app.call(changeTheme, {
      as: org.director.cookie,
      params: { organisationId: org.id, themeId: org.themes[0] },
      version: 2,
      body: { ownerId: null },
    });
    expect((await change(org, org.marketer.id, false)).status).toBe(200);
  });

  it('says 404 of a member of another organisation', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    expect((await change(org, other.viewer.id, false)).status).toBe(404);
  });
});
