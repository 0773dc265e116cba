import { changeAbsence, listAbsences, tellAbsence, withdrawAbsence } from '@cadans/contracts/absences';
import { showFacts } from '@cadans/contracts/facts';
import { showProgress } from '@cadans/contracts/progress';
import { showTeamLoad } from '@cadans/contracts/team';
import { showOwnWork } from '@cadans/contracts/work';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { expect, it } from 'vitest';
import { watched } from '../facts/kept-facts-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

const at = (org: GivenOrganisation) => ({ as: org.director.cookie, params: { organisationId: org.id } });
const tell = (org: GivenOrganisation, differs: object = {}) =>
  app.call(tellAbsence, {
    ...at(org),
    body: { memberId: org.marketer.id, from: today, until: addDays(today, 30), ...differs },
  });
const ownerAway = async (org: GivenOrganisation) =>
  (await app.call(showProgress, at(org))).answer.decisions.filter(({ kind }) => kind === 'owner_away');

it('asks for a decision while nobody stands in for who is away with work due; kept facts know it at once', async () => {
  const { org, read } = await watched(make);
  const id = await make.activity(org, { startsOn: addDays(today, 3) });
  await read();
  expect(await ownerAway(org)).toEqual([]);
  const versions = [(await app.call(showFacts, at(org))).answer.version];
  const { answer: absence } = await tell(org);
  await read();
  const [item] = await ownerAway(org);
  expect(item?.ids[0]).toBe(org.marketer.id);
  expect(item?.ids).toContain(id);
  expect(item?.settle).toEqual(expect.arrayContaining(['name_stand_in']));
  versions.push((await app.call(showFacts, at(org))).answer.version);

  const { answer: stoodIn } = await app.call(changeAbsence, {
    as: org.director.cookie,
    params: { organisationId: org.id, absenceId: absence.id },
    version: absence.version,
    body: { from: absence.from, until: absence.until, standInId: org.director.id },
  });
  await read();
  expect(await ownerAway(org)).toEqual([]);
  versions.push((await app.call(showFacts, at(org))).answer.version);
  expect(new Set(versions).size).toBe(3);

  const gone = { as: org.director.cookie, params: { organisationId: org.id, absenceId: absence.id } };
  expect((await app.call(withdrawAbsence, { ...gone, version: 1 })).status).toBe(412);
  expect((await app.call(withdrawAbsence, { ...gone, version: stoodIn.version })).status).toBe(204);
  await read();
  expect((await app.call(listAbsences, at(org))).answer.absences).toEqual([]);
});

it('what is due meanwhile is in the own work of who stands in, and of nobody else', async () => {
  const org = await make.organisation({ year: yearOf(today) });
  const id = await make.activity(org, { startsOn: today });
  const { answer } = await tell(org, { until: today, standInId: org.director.id });
  expect(answer).toMatchObject({ memberId: org.marketer.id, standInId: org.director.id, version: 1 });
  const standing = async (as: string) =>
    (await app.call(showOwnWork, { as, params: { organisationId: org.id } })).answer.standingIn.map(
      (row) => row.id,
    );
  expect(await standing(org.director.cookie)).toEqual([id]);
  expect(await standing(org.admin.cookie)).toEqual([]);
  expect(await standing(org.marketer.cookie)).toEqual([]);
});

it.each([
  ['days that are told already', {}, 'already_away'],
  ['a last day before the first', { from: '2099-02-02', until: '2099-02-01' }, 'ends_before_it_starts'],
  ['a stand-in for good', { from: '2099-02-02', until: null, standInId: 'director' }, 'nobody_for_good'],
  ['oneself', { from: '2099-02-02', until: '2099-02-03', standInId: 'marketer' }, 'stands_in_for_self'],
  ['who only looks', { from: '2099-02-02', until: '2099-02-03', standInId: 'viewer' }, 'stand_in_not_active'],
] as const)('refuses %s', async (_, differs, code) => {
  const org = await make.organisation();
  await tell(org);
  const who = 'standInId' in differs ? { standInId: org[differs.standInId].id } : {};
  expect((await tell(org, { ...differs, ...who })).problem.code).toBe(code);
});

it('takes the days away off the capacity of the team', async () => {
  const org = await make.organisation({ year: yearOf(today) });
  await make.activity(org, { startsOn: today, effortHours: 3 });
  await tell(org, { from: addDays(today, -7), until: addDays(today, 13) });
  const { answer } = await app.call(showTeamLoad, {
    as: org.viewer.cookie,
    params: { organisationId: org.id },
  });
  const marketer = answer.people.find(({ memberId }) => memberId === org.marketer.id);
  expect(answer.mondays).toHaveLength(13);
  expect(marketer?.hours[0]).toBe(3);
  // Of four activities a week of three hours each, half is theirs
  expect(marketer?.capacity.slice(0, 2)).toEqual([0, expect.any(Number)]);
  expect(marketer?.capacity[5]).toBe(6);
  expect(marketer?.daysAway[0]).toBe(5);
});
