import { changeMember, listMembers, removeMember } from '@cadans/contracts/members';
import { describe, expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

type Way = 'suspended' | 'removed' | 'admin no more';

const letGo = (org: GivenOrganisation, way: Way, who: GivenMember, by: GivenMember) => {
  const at = { as: by.cookie, params: { organisationId: org.id, memberId: who.id } };
  if (way === 'removed') return app.call(removeMember, at);
  return app.call(changeMember, { ...at, body: way === 'suspended' ? { active: false } : { admin: false } });
};

const admins = async (org: GivenOrganisation) => {
  const { rows } = await make.inOrganisation(org.id, (client) =>
    client.query<{ id: string }>('select id from member where admin and active and user_id is not null'),
  );
  return rows.map(({ id }) => id);
};

const WAYS: Way[] = ['suspended', 'removed', 'admin no more'];

describe('the last admin', () => {
  it.each(WAYS)('is not %s, not even by themselves; the last but one may be', async (way) => {
    const org = await make.organisation();
    expect((await letGo(org, way, org.admin, org.admin)).problem).toMatchObject({
      status: 409,
      code: 'last_admin',
    });
    const second = await make.member(org.id, 'marketer', true);
    expect((await letGo(org, way, org.admin, second)).status).toBeLessThan(300);
    expect(await admins(org)).toEqual([second.id]);
    expect((await letGo(org, way, second, second)).problem.code).toBe('last_admin');
  });

  it('cannot lean on who was only named, or may not come in', async () => {
    const org = await make.organisation();
    const suspended = await make.member(org.id, 'director', true);
    await make.inOrganisation(org.id, async (client) => {
      await client.query('update member set active = false where id = $1', [suspended.id]);
      await client.query(
        `insert into member (organisation_id, name, role, admin) values ($1, 'Aad', 'director', true)`,
        [org.id],
      );
    });
    for (const way of WAYS)
      expect((await letGo(org, way, org.admin, org.admin)).problem.code).toBe('last_admin');
  });

  it('stays also past the API: by whichever statement, one row or all at once', async () => {
    const org = await make.organisation();
    await make.member(org.id, 'director', true);
    for (const statement of [
      'update member set admin = false',
      'update member set active = false where admin',
      'update member set user_id = null where admin',
      'delete from member where admin',
    ]) {
      const done = make.inOrganisation(org.id, (client) => client.query(statement));
      await expect(done, statement).rejects.toThrow('an organisation keeps an admin');
    }
    expect(await admins(org)).toHaveLength(2);
  });
});

describe('two admins who let each other go at once', () => {
  it.each(WAYS.flatMap((one) => WAYS.map((other) => [one, other] as const)))(
    '%s and %s: one stays',
    async (one, other) => {
      for (let round = 0; round < 2; round++) {
        const org = await make.organisation();
        const second = await make.member(org.id, 'director', true);
        const answers = await Promise.all([
          letGo(org, one, second, org.admin),
          letGo(org, other, org.admin, second),
        ]);
        const left = await admins(org);
        expect(left).toHaveLength(1);
        expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
      }
    },
  );

  it('among many who do it in a circle somebody stays', async () => {
    const org = await make.organisation();
    const circle = [org.admin];
    for (let n = 0; n < 7; n++) circle.push(await make.member(org.id, 'director', true));
    await Promise.all(
      circle.map((who, n) => letGo(org, n % 2 ? 'removed' : 'suspended', circle[(n + 1) % 8] ?? who, who)),
    );
    expect((await admins(org)).length).toBeGreaterThanOrEqual(1);
    const { status } = await app.call(listMembers, {
      as: circle.find(({ id }) => id === circle[0]?.id)?.cookie,
      params: { organisationId: org.id },
    });
    expect([200, 404]).toContain(status);
  });
});
