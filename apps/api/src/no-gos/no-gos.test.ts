import { changeChannel, listChannels } from '@cadans/contracts/channels';
import { showFacts } from '@cadans/contracts/facts';
import { decideAgainst, keepNoGo, liftNoGo, listNoGos, type NoGo } from '@cadans/contracts/no-gos';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');
const later = addDays(today, 182);

type Body = Record<string, unknown>;
const in_ = (org: GivenOrganisation) => ({ organisationId: org.id });
const students = (audience = 'Studenten') => ({ on: { subject: 'audience', audience } });
const PAID = { on: { subject: 'activity_kind', kind: 'paid' } };
const decide = (org: GivenOrganisation, body: Body = {}, as = org.director.cookie) =>
  app.call(decideAgainst, {
    as,
    params: in_(org),
    body: { ...students(), reason: 'Ze kopen niet', reviewOn: later, ...body },
  });
const onChannel = (org: GivenOrganisation, as = org.director.cookie) =>
  decide(org, { on: { subject: 'channel', channelId: org.channels[0] } }, as);
const at = (org: GivenOrganisation, { id, version }: NoGo, as = org.director.cookie) => ({
  as,
  params: { ...in_(org), noGoId: id },
  version,
});
const keep = (org: GivenOrganisation, seen: NoGo, reviewOn: string, as?: string) =>
  app.call(keepNoGo, { ...at(org, seen, as), body: { reviewOn, note: 'Nog steeds' } });
const lift = (org: GivenOrganisation, seen: NoGo, reason = 'Een klant vraagt erom', as?: string) =>
  app.call(liftNoGo, { ...at(org, seen, as), body: { reason } });
const list = async (org: GivenOrganisation) =>
  (await app.call(listNoGos, { as: org.viewer.cookie, params: in_(org) })).answer;
const blog = async (org: GivenOrganisation) =>
  (await app.call(listChannels, { as: org.viewer.cookie, params: in_(org) })).answer.channels[0];
const agree = (org: GivenOrganisation) =>
  make.inOrganisation(org.id, (client) =>
    client.query(`update plan set status = 'agreed' where organisation_id = $1`, [org.id]),
  );

describe('a no-go', () => {
  it('is decided with a reason and a day of review, and seen by all', async () => {
    const org = await make.organisation();
    const { answer } = await decide(org);
    expect(answer).toMatchObject({
      subject: 'audience',
      audience: 'Studenten',
      channelId: null,
      kind: null,
      reason: 'Ze kopen niet',
      decidedById: org.director.id,
      decidedOn: today,
      reviewOn: later,
      lifted: null,
      reviews: [],
      temptations: [],
    });
    const kind = await decide(org, { ...PAID, reviewOn: addDays(later, -1) });
    expect((await list(org)).today).toBe(today);
    // The next to be reviewed comes first.
    expect((await list(org)).noGos).toEqual([kind.answer, answer]);
  });

  it('on a channel is its stance: decided, lifted, and the other way round', async () => {
    const org = await make.organisation();
    const { answer: noGo } = await onChannel(org);
    expect(await blog(org)).toMatchObject({ stance: 'deliberately_not', stanceReason: 'Ze kopen niet' });
    expect((await lift(org, noGo)).answer.lifted).toEqual({
      byId: org.director.id,
      on: today,
      reason: 'Een klant vraagt erom',
    });
    const chosen = await blog(org);
    expect(chosen).toMatchObject({ stance: 'chosen' });
    const stance = { stance: 'deliberately_not', stanceReason: 'Te duur' } as const;
    await app.call(changeChannel, {
      as: org.marketer.cookie,
      params: { ...in_(org), channelId: org.channels[0] },
      version: chosen?.version ?? 0,
      body: stance,
    });
    const { noGos } = await list(org);
    expect(noGos.map(({ reason, decidedById, lifted }) => [reason, decidedById, lifted === null])).toEqual([
      ['Te duur', org.marketer.id, true],
      ['Ze kopen niet', org.director.id, false],
    ]);
  });

  it('is refused without a reason, for a day that has come, twice, and on what is not there', async () => {
    const org = await make.organisation();
    const other = await make.organisation();
    expect((await decide(org, { reason: ' \n ' })).problem).toMatchObject({
      status: 400,
      errors: [{ pointer: '/body/reason' }],
    });
    expect((await decide(org, { reviewOn: today })).problem).toMatchObject({
      status: 422,
      code: 'review_not_ahead',
    });
    await decide(org);
    expect((await decide(org, students(' STUDENTEN  '))).problem).toMatchObject({
      status: 409,
      code: 'already_decided_against',
    });
    const foreign = { on: { subject: 'channel', channelId: other.channels[0] } };
    expect((await decide(org, foreign)).problem).toMatchObject({
      status: 404,
      errors: [{ pointer: '/body/channelId' }],
    });
    await make.cadence(org);
    expect((await onChannel(org)).problem).toMatchObject({ status: 409, code: 'channel_promised' });
  });

  it('is for who plans while the plan is a draft, and for who steers once it is agreed', async () => {
    const org = await make.organisation();
    const { answer: noGo } = await decide(org, {}, org.marketer.cookie);
    await agree(org);
    const by = org.marketer.cookie;
    const refused = [
      await decide(org, students('Scholen'), by),
      await keep(org, noGo, addDays(later, 1), by),
      await lift(org, noGo, 'Toch wel', by),
      await app.call(changeChannel, {
        as: by,
        params: { ...in_(org), channelId: org.channels[0] },
        version: 1,
        body: { stance: 'deliberately_not', stanceReason: 'Te duur' },
      }),
    ];
    expect(refused.map(({ problem }) => [problem.status, problem.code])).toEqual(
      refused.map(() => [403, 'plan_agreed']),
    );
    expect((await decide(org, students('Scholen'))).status).toBe(201);
  });

  it('is kept until another day, which is written down', async () => {
    const org = await make.organisation();
    const { answer: noGo } = await decide(org);
    expect((await keep(org, noGo, today)).problem.code).toBe('review_not_ahead');
    const next = addDays(later, 91);
    const { answer: kept } = await keep(org, noGo, next);
    expect(kept).toMatchObject({
      reviewOn: next,
      version: 2,
      reviews: [{ reviewOn: next, note: 'Nog steeds', byId: org.director.id, on: today }],
    });
    expect((await keep(org, noGo, next)).problem).toMatchObject({ status: 412, current: { version: 2 } });
    expect((await lift(org, kept)).status).toBe(200);
    const [lifted] = (await list(org)).noGos;
    if (!lifted) throw new Error('A lifted no-go stays.');
    expect((await keep(org, lifted, next)).problem).toMatchObject({ status: 409, code: 'no_go_lifted' });
    expect((await lift(org, lifted)).problem.code).toBe('no_go_lifted');
  });

  it('is decided once by two at the same moment, and lifted once', async () => {
    const org = await make.organisation();
    const twice = await Promise.all([decide(org), decide(org)]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const noGo = twice.find(({ status }) => status === 201)?.answer;
    if (!noGo) throw new Error('One of the two decided.');
    const lifts = await Promise.all([lift(org, noGo), lift(org, noGo)]);
    expect(lifts.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('is among the facts as long as it stands', async () => {
    const org = await make.organisation();
    const facts = async () =>
      (await app.call(showFacts, { as: org.viewer.cookie, params: in_(org) })).answer.noGos;
    const { answer: noGo } = await onChannel(org);
    const kind = await decide(org, PAID);
    expect(await facts()).toEqual([
      { id: noGo.id, subject: 'Blog', kind: null, reviewOn: later },
      { id: kind.answer.id, subject: 'paid', kind: 'paid', reviewOn: later },
    ]);
    await lift(org, noGo);
    expect(await facts()).toHaveLength(1);
  });
});
