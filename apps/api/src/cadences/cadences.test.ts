import {
  type Cadence,
  changeCadence,
  createCadence,
  endCadence,
  endPause,
  handOverCadence,
  listCadences,
  pauseCadence,
  withdrawCadence,
} from '@cadans/contracts/cadences';
import { changeChannel } from '@cadans/contracts/channels';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { nextPeriod, periodOf } from '@cadans/domain/period';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const week = periodOf('week', today);
const next = nextPeriod(week).start;

type Body = Record<string, unknown>;
const at = (org: GivenOrganisation, { id, version }: Pick<Cadence, 'id' | 'version'>) => ({
  as: org.marketer.cookie,
  params: { organisationId: org.id, cadenceId: id },
  version,
});
const promise = (org: GivenOrganisation, body: Body = {}, as = org.marketer.cookie, headers = {}) =>
  app.call(createCadence, {
    as,
    params: { organisationId: org.id },
    body: { channelId: org.channels[0], ownerId: org.marketer.id, times: 2, per: 'week', ...body },
    headers,
  });
const list = async (org: GivenOrganisation) =>
  (await app.call(listCadences, { as: org.viewer.cookie, params: { organisationId: org.id } })).answer
    .cadences;
const change = (org: GivenOrganisation, seen: Cadence, body: Body) =>
  app.call(changeCadence, { ...at(org, seen), body });
const end = (org: GivenOrganisation, seen: Cadence, validUntil: string | null) =>
  app.call(endCadence, { ...at(org, seen), body: { validUntil } });
const pause = (org: GivenOrganisation, seen: Cadence, body: Body) =>
  app.call(pauseCadence, { ...at(org, seen), body: { from: today, reason: 'Beurs', ...body } });

describe('a promise', () => {
  it('is made from today on, and seen by all', async () => {
    const org = await make.organisation();
    const { answer } = await promise(org);
    expect(answer).toMatchObject({
      times: 2,
      per: 'week',
      themeId: null,
      validFrom: today,
      validUntil: null,
    });
    expect(answer).toMatchObject({ replacesId: null, version: 1, pauses: [] });
    expect(await list(org)).toEqual([answer]);
  });

  it('is made once, however often it is sent with its key', async () => {
    const org = await make.organisation();
    const headers = { 'idempotency-key': 'twice' };
    const first = await promise(org, {}, undefined, headers);
    expect((await promise(org, {}, undefined, headers)).answer).toEqual(first.answer);
    expect(await list(org)).toHaveLength(1);
  });

  it('is refused where something is promised, for what is over, and without who or where', async () => {
    const org = await make.organisation();
    await promise(org);
    expect((await promise(org)).problem).toMatchObject({ status: 409, code: 'already_promised' });
    const theme = { themeId: org.themes[0] };
    const late = await promise(org, { ...theme, validFrom: addDays(week.start, -1) });
    expect(late.problem).toMatchObject({ status: 422, code: 'closed_period' });
    const nowhere = await promise(org, { ...theme, channelId: org.themes[0] });
    expect(nowhere.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/channelId' }] });
    const noTheme = await promise(org, { themeId: org.channels[0] });
    expect(noTheme.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/themeId' }] });
    const backwards = await promise(org, { ...theme, validUntil: addDays(today, -1) });
    expect(backwards.problem.code).toBe('ends_before_it_starts');
    const none = await promise(org, { ...theme, times: 0 });
    expect(none.problem).toMatchObject({ status: 400, errors: [{ pointer: '/body/times' }] });
    expect(await list(org)).toHaveLength(1);
  });

  it('is made by one of two who promise the same at once', async () => {
    const org = await make.organisation();
    const asked = await Promise.all(Array.from({ length: 6 }, () => promise(org)));
    expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await list(org)).toHaveLength(1);
  });

  it('keeps its channel chosen', async () => {
    const org = await make.organisation();
    await promise(org);
    const { problem } = await app.call(changeChannel, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, channelId: org.channels[0] },
      version: 1,
      body: { stance: 'deliberately_not', stanceReason: 'Te duur' },
    });
    expect(problem).toMatchObject({ status: 409, code: 'channel_promised' });
  });

  it('is only steered once the plan is agreed', async () => {
    const org = await make.organisation({ year: Number(today.slice(0, 4)) });
    await make.inOrganisation(org.id, (client) => client.query(`update plan set status = 'agreed'`));
    expect((await promise(org)).problem).toMatchObject({ status: 403, code: 'plan_agreed' });
    expect((await promise(org, {}, org.director.cookie)).status).toBe(201);
  });

  it('changes from the next period on: the old row closes, the new one opens', async () => {
    const org = await make.organisation();
    const { answer: first } = await promise(org);
    const { answer } = await change(org, first, { times: 3, per: 'week' });
    expect(answer.closed).toMatchObject({
      id: first.id,
      times: 2,
      validUntil: addDays(next, -1),
      version: 2,
    });
    expect(answer.opened).toMatchObject({
      times: 3,
      validFrom: next,
      validUntil: null,
      replacesId: first.id,
    });
    expect((await change(org, answer.closed, { times: 4, per: 'week' })).problem.code).toBe('not_the_latest');
    const early = await change(org, answer.opened, { times: 4, per: 'week', from: addDays(week.start, -1) });
    expect(early.problem.code).toBe('closed_period');
    expect((await change(org, answer.opened, { times: 3, per: 'week' })).problem.code).toBe(
      'nothing_changes',
    );
  });

  it('is taken back as long as it judged nothing: what it replaced goes on', async () => {
    const org = await make.organisation();
    const { answer: first } = await promise(org);
    const { answer } = await change(org, first, { times: 3, per: 'week' });
    const withdraw = (seen: Cadence) => app.call(withdrawCadence, at(org, seen));
    expect((await withdraw(answer.closed)).problem.code).toBe('not_the_latest');
    expect((await withdraw(answer.opened)).status).toBe(204);
    const [back, ...others] = await list(org);
    expect(others).toEqual([]);
    expect(back).toMatchObject({ id: first.id, times: 2, validUntil: null });
    expect((await withdraw(first)).status).toBe(412);
    expect((await withdraw(back as Cadence)).status).toBe(204);
    expect(await list(org)).toEqual([]);
  });

  it('ends on a day, and goes on after all', async () => {
    const org = await make.organisation();
    const { answer: made } = await promise(org);
    const { answer: ended } = await end(org, made, week.end);
    expect(ended).toMatchObject({ validUntil: week.end, version: 2 });
    expect((await end(org, made, null)).problem).toMatchObject({ status: 412, current: { version: 2 } });
    expect((await end(org, ended, addDays(today, -1))).problem.code).toBe('ends_before_it_starts');
    expect((await end(org, ended, null)).answer).toMatchObject({ validUntil: null, version: 3 });
  });

  it('is handed over to who is active', async () => {
    const org = await make.organisation();
    const { answer: made } = await promise(org);
    const handOver = (ownerId: string) => app.call(handOverCadence, { ...at(org, made), body: { ownerId } });
    expect((await handOver(org.channels[0])).status).toBe(404);
    expect((await handOver(org.director.id)).answer).toMatchObject({ ownerId: org.director.id, version: 2 });
  });

  it('pauses with a reason, and counts again when the pause ends sooner', async () => {
    const org = await make.organisation();
    const { answer: made } = await promise(org);
    expect((await pause(org, made, { from: addDays(week.start, -1) })).problem.code).toBe('closed_period');
    expect((await pause(org, made, { until: addDays(today, -1) })).problem.code).toBe(
      'ends_before_it_starts',
    );
    const { answer: paused } = await pause(org, made, {});
    const [silence] = paused.pauses;
    expect(silence).toMatchObject({ from: today, until: null, reason: 'Beurs', byId: org.marketer.id });
    expect((await pause(org, paused, {})).problem.code).toBe('already_paused');
    const resume = (until: string, version: number) =>
      app.call(endPause, {
        as: org.director.cookie,
        params: { organisationId: org.id, cadenceId: made.id, pauseId: silence?.id ?? '' },
        version,
        body: { until },
      });
    expect((await resume(addDays(today, -1), 2)).problem.code).toBe('ends_before_it_starts');
    const { answer } = await resume(addDays(today, 2), 2);
    expect(answer.pauses).toMatchObject([{ until: addDays(today, 2), endedById: org.director.id }]);
    expect((await resume(addDays(today, 5), answer.version)).problem.code).toBe('not_earlier');
  });
});
