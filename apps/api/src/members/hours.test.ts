import { tellAbsence } from '@cadans/contracts/absences';
import { showAuditTrail } from '@cadans/contracts/audit';
import { showCarried } from '@cadans/contracts/handovers';
import { giveHours, removeMember } from '@cadans/contracts/members';
import { showTeamLoad } from '@cadans/contracts/team';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import { describe, expect, it } from 'vitest';
import { held, packed, travelling } from '../restorations/round-trip-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const { leave, arrive } = travelling(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

const give = (
  org: GivenOrganisation,
  hoursAWeek: unknown,
  memberId = org.marketer.id,
  as = org.director.cookie,
) =>
  app.call(giveHours, {
    as,
    params: { organisationId: org.id, memberId },
    body: { hoursAWeek: hoursAWeek as number | null },
  });
const load = async (org: GivenOrganisation) =>
  (await app.call(showTeamLoad, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer;
const marketerOf = async (org: GivenOrganisation) =>
  (await load(org)).people.find(({ memberId }) => memberId === org.marketer.id);

describe('the hours a week of a member', () => {
  it('are their capacity, less the days they are away; empty is an equal part again', async () => {
    const org = await make.organisation();
    const { equalPart } = await load(org);
    expect((await marketerOf(org))?.capacity[1]).toBe(equalPart);
    const monday = addDays(mondayOf(today), 7);
    await app.call(tellAbsence, {
      as: org.director.cookie,
      params: { organisationId: org.id },
      body: { memberId: org.marketer.id, from: monday, until: addDays(monday, 1) },
    });
    expect((await give(org, 7.5)).answer).toEqual({ memberId: org.marketer.id, hoursAWeek: 7.5 });
    const { hoursAWeek, capacity } = (await marketerOf(org)) ?? {};
    expect([hoursAWeek, capacity?.slice(0, 3)]).toEqual([7.5, [7.5, 4.5, 7.5]]);
    // The part of the others is what it was.
    const others = (await load(org)).people.filter(({ memberId }) => memberId !== org.marketer.id);
    expect(others.every((one) => one.capacity[2] === (one.carries ? equalPart : 0))).toBe(true);
    await give(org, 0);
    expect((await marketerOf(org))?.capacity[2]).toBe(0);
    await give(org, null);
    expect((await marketerOf(org))?.capacity[2]).toBe(equalPart);
  });

  it('decide who is proposed when work is handed over', async () => {
    const org = await make.organisation();
    await make.activity(org, { startsOn: addDays(today, 3), ownerId: org.marketer.id });
    const proposed = async () => {
      const { answer } = await app.call(showCarried, {
        as: org.director.cookie,
        params: { organisationId: org.id, memberId: org.marketer.id },
      });
      const item = answer.items.find(({ kind }) => kind === 'activity');
      return answer.reasons[item?.why ?? -1]?.nl;
    };
    expect(await proposed()).toMatch(/had vooraf nog/);
    for (const { memberId } of (await load(org)).people) await give(org, 0, memberId);
    expect(await proposed()).toMatch(/^Niemand heeft nog ruimte/);
  });

  it.each([-1, 60.1, 7.25, 'veel', undefined])('refuse %s, and stay as they were', async (hours) => {
    const org = await make.organisation();
    await give(org, 12);
    expect((await give(org, hours)).status).toBe(400);
    expect((await marketerOf(org))?.hoursAWeek).toBe(12);
  });

  it('cannot be stored below nothing or above sixty, whoever writes', async () => {
    const org = await make.organisation();
    for (const hours of [-0.1, 60.1])
      await expect(
        make.inOrganisation(org.id, (client) => client.query('update member set hours_a_week = $1', [hours])),
      ).rejects.toThrow('member_hours_a_week_check');
  });

  it('are for who steers or administers, of nobody elsewhere or removed, and noted in the audit trail', async () => {
    const org = await make.organisation();
    const other = await make.organisation();
    for (const { cookie } of [org.marketer, org.viewer])
      expect((await give(org, 8, org.marketer.id, cookie)).problem.code).toBe('forbidden');
    expect((await give(org, 8, other.marketer.id)).status).toBe(404);
    expect((await give(other, 8, other.marketer.id, org.director.cookie)).status).toBe(404);
    expect((await give(org, 8, org.marketer.id, org.admin.cookie)).status).toBe(200);
    const { answer } = await app.call(showAuditTrail, {
      as: org.admin.cookie,
      params: { organisationId: org.id },
    });
    expect(answer.events.filter(({ operation }) => operation.endsWith('/hours'))).toHaveLength(1);
    await give(org, 8, org.viewer.id);
    const params = { organisationId: org.id, memberId: org.viewer.id };
    expect((await app.call(removeMember, { as: org.admin.cookie, params })).status).toBe(204);
    expect((await give(org, 8, org.viewer.id)).status).toBe(404);
  });

  it('leave with the organisation, and come back to the digit', async () => {
    const org = await make.organisation();
    await give(org, 7.5);
    const left = await leave(org.id, org.admin.cookie);
    expect(left).toMatch(/"hours_a_week":\s?7\.5/);
    const { status, answer } = await arrive(org.admin.cookie, packed(left));
    expect(status).toBe(201);
    expect(held(await leave(answer.membership.organisationId, org.admin.cookie))).toBe(held(left));
  });
});
