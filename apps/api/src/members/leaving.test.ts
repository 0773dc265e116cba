import { tellAbsence } from '@cadans/contracts/absences';
import { createCadence } from '@cadans/contracts/cadences';
import { changeMember } from '@cadans/contracts/members';
import { changeTheme } from '@cadans/contracts/plans';
import { addStep } from '@cadans/contracts/steps';
import { dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { expect, it } from 'vitest';
import { handing, sharesOf } from '../handovers/handing-for-tests.js';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const year = yearOf(today);

/** Each way in which somebody is given something to carry. */
const GIVING: Record<
  string,
  (org: GivenOrganisation, to: GivenMember, activityId: string) => Promise<{ status: number }>
> = {
  'a promise': ({ id, director, channels }, to) =>
    app.call(createCadence, {
      as: director.cookie,
      params: { organisationId: id },
      body: { channelId: channels[0], ownerId: to.id, times: 1, per: 'week' },
    }),
  'a step': ({ id, director }, to, activityId) =>
    app.call(addStep, {
      as: director.cookie,
      params: { organisationId: id, activityId },
      body: { title: 'Foto’s', workingDaysBefore: 2, ownerId: to.id },
    }),
  'a theme': ({ id, director, themes }, to) =>
    app.call(changeTheme, {
      as: director.cookie,
      params: { organisationId: id, themeId: themes[0] },
      version: 1,
      body: { ownerId: to.id },
    }),
  'work that is handed over': async (org, to) => {
    const { carried, give } = handing(app, org);
    return give(org.marketer.id, sharesOf((await carried(org.marketer.id)).answer, to.id));
  },
  'somebody to stand in for': ({ id, director, marketer }, to) =>
    app.call(tellAbsence, {
      as: director.cookie,
      params: { organisationId: id },
      body: { memberId: marketer.id, from: '2099-01-01', until: '2099-01-09', standInId: to.id },
    }),
};

/** What a member who left carries nevertheless, whatever the API says. */
async function carriedByGone({ id }: GivenOrganisation): Promise<number> {
  return make.inOrganisation(id, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select (select count(*) from member m where not m.active and (
          exists (select from activity a where a.owner_id = m.id and a.status = 'planned')
          or exists (select from cadence c where c.owner_id = m.id) or exists (select from theme t where t.owner_id = m.id)
          or exists (select from step s where s.owner_id = m.id) or exists (select from absence b where b.stand_in_id = m.id)))::int as count`,
    );
    return rows[0]?.count ?? -1;
  });
}

it.each(Object.keys(GIVING))(
  'who leaves while given %s: one of both is refused, and nobody gone carries anything',
  async (what) => {
    for (let round = 0; round < 5; round++) {
      const org = await make.organisation({ year });
      const emma = await make.member(org.id, 'marketer');
      const activityId = await make.activity(org, { startsOn: today });
      await Promise.all([
        GIVING[what]?.(org, emma, activityId),
        app.call(changeMember, {
          as: org.admin.cookie,
          params: { organisationId: org.id, memberId: emma.id },
          body: { active: false },
        }),
      ]);
      expect(await carriedByGone(org)).toBe(0);
    }
  },
);

it('who answers for what a review decided does not leave before that is handed over', async () => {
  const org = await make.organisation({ year });
  await make.openReview(org);
  const leave = () =>
    app.call(changeMember, {
      as: org.admin.cookie,
      params: { organisationId: org.id, memberId: org.marketer.id },
      body: { active: false },
    });
  expect((await leave()).problem.code).toBe('member_owns_open_work');
  const { carried, give } = handing(app, org);
  const { answer } = await carried(org.marketer.id);
  expect(answer.items).toMatchObject([{ kind: 'decision', sentence: { nl: 'Komt tekort.' } }]);
  expect((await give(org.marketer.id, sharesOf(answer, org.director.id))).status).toBe(201);
  expect((await carried(org.director.id)).answer.items).toHaveLength(1);
  expect((await leave()).status).toBe(200);
});
