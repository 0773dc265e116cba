import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { usualParkingDay } from '@cadans/domain/request';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { inboxOf } from './requests-for-tests.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

async function someInbox() {
  const org = await make.organisation();
  const requester = await make.member(org.id, 'requester');
  const inbox = inboxOf(app, org);
  const { answer: asked } = await inbox.ask();
  return { org, inbox, asked, requester, asRequester: inboxOf(app, org, requester.cookie) };
}
const kinds = ({ history }: { history: readonly { kind: string }[] }) => history.map(({ kind }) => kind);

describe('what somebody asks', () => {
  it('waits in the inbox, as it was asked', async () => {
    const { org, asRequester, requester, inbox } = await someInbox();
    const wantedOn = addDays(today, 20);
    const body = {
      title: ' Webinar met de leverancier ',
      text: 'Zij betalen mee\r\nen regelen het',
      wantedOn,
    };
    const { status, answer } = await asRequester.ask({ ...body, reason: 'customer_asked' });
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      title: 'Webinar met de leverancier',
      text: 'Zij betalen mee\nen regelen het',
      reason: 'customer_asked',
      wantedOn,
      status: 'open',
      byId: requester.id,
      requester: null,
      activity: null,
      receivedOn: today,
      version: 1,
      history: [{ kind: 'received', byId: requester.id }],
    });
    expect((await inbox.show(answer.id)).answer).toEqual(answer);
    expect((await inboxOf(app, org, org.viewer.cookie).list()).status).toBe(403);
  });

  it('is seen by who asked and by who plans, and by no other requester', async () => {
    const { org, asked, asRequester, inbox } = await someInbox();
    const { answer: own } = await asRequester.ask({ title: 'Een poster' });
    const other = inboxOf(app, org, (await make.member(org.id, 'requester')).cookie);
    expect((await asRequester.list()).answer.requests).toEqual([own]);
    expect((await other.list()).answer.requests).toEqual([]);
    expect((await asRequester.show(asked.id)).status).toBe(404);
    expect((await other.show(own.id)).status).toBe(404);
    expect((await other.answer(own)).status).toBe(404);
    expect((await inbox.list()).answer.requests.map(({ id }) => id)).toEqual([asked.id, own.id]);
  });

  it('is asked once, however often it is sent with its key', async () => {
    const { inbox } = await someInbox();
    const sent = Array.from({ length: 4 }, () =>
      inbox.ask({ title: 'Een keer' }, { 'idempotency-key': 'k' }),
    );
    expect(new Set((await Promise.all(sent)).map(({ answer }) => answer.id)).size).toBe(1);
    expect((await inbox.list()).answer.requests).toHaveLength(2);
  });

  it.each([
    ['title', ' '],
    ['title', 'x'.repeat(201)],
    ['title', 'Een \u0000 folder'],
    ['text', 'x'.repeat(4001)],
    ['reason', 'zomaar'],
    ['wantedOn', '2026-02-30'],
    ['status', 'accepted'],
  ])('is refused with a wrong %s: %j', async (field, value) => {
    const { inbox } = await someInbox();
    const { problem } = await inbox.ask({ [field]: value });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: `/body/${field}` }] });
  });
});

describe('a request leaves the inbox', () => {
  it('declined, only for a reason, which who asked is told', async () => {
    const { inbox, asRequester } = await someInbox();
    const { answer: asked } = await asRequester.ask();
    for (const body of [{}, { reason: ' \n ' }, { reason: 'x'.repeat(1001) }]) {
      expect((await inbox.decline(asked, body)).problem).toMatchObject({
        status: 400,
        errors: [{ pointer: '/body/reason' }],
      });
    }
    expect((await asRequester.decline(asked)).status).toBe(403);
    await inbox.decline(asked, { reason: 'Te duur voor wat het oplevert' });
    const { answer } = await asRequester.show(asked.id);
    expect(answer).toMatchObject({
      status: 'declined',
      declineReason: 'Te duur voor wat het oplevert',
      version: 2,
    });
    expect(answer.history[1]).toMatchObject({ kind: 'declined', text: 'Te duur voor wat het oplevert' });
    expect((await inbox.park(answer)).problem).toMatchObject({ status: 409, code: 'request_decided' });
  });

  it('not while it is parked: it waits until the next review, or a day that is said', async () => {
    const { inbox, asked } = await someInbox();
    expect((await inbox.park(asked, { until: today })).problem).toMatchObject({ status: 422 });
    const { answer: parked } = await inbox.park(asked);
    expect(parked).toMatchObject({ status: 'parked', parkedUntil: usualParkingDay(today) });
    const { answer: longer } = await inbox.park(parked, { until: addDays(today, 90) });
    expect(longer).toMatchObject({ status: 'parked', parkedUntil: addDays(today, 90) });
    const { answer: back } = await inbox.reopen(longer);
    expect(back).toMatchObject({ status: 'open', parkedUntil: null });
    expect(kinds(back)).toEqual(['received', 'parked', 'parked', 'reopened']);
    expect((await inbox.reopen(back)).problem).toMatchObject({ status: 422, code: 'nothing_changes' });
  });

  it('nor while somebody has a question about it', async () => {
    const { inbox, asRequester } = await someInbox();
    const { answer: asked } = await asRequester.ask();
    const { answer: waiting } = await inbox.askBack(asked);
    expect(waiting.status).toBe('asked_back');
    const { answer: answered } = await asRequester.answer(waiting);
    expect(answered).toMatchObject({ status: 'open', version: 3 });
    expect(answered.history.map(({ text }) => text)).toEqual(['', 'Voor wie is het?', 'Voor de zorg']);
    const { answer: parked } = await inbox.park(answered);
    expect((await asRequester.answer(parked, 'En voor scholen')).answer).toMatchObject({
      status: 'parked',
      parkedUntil: parked.parkedUntil,
    });
  });

  it('together with another that is still to be decided', async () => {
    const { inbox, asked } = await someInbox();
    const other = await make.organisation();
    const [one, two] = [(await inbox.ask()).answer, (await inbox.ask()).answer];
    const { answer: merged } = await inbox.merge(one, asked.id);
    expect(merged).toMatchObject({ status: 'merged', mergedIntoId: asked.id });
    expect((await inbox.show(asked.id)).answer.mergedIds).toEqual([one.id]);
    const refused = async (into: string) => (await inbox.merge(two, into)).problem;
    expect(await refused(two.id)).toMatchObject({ status: 409, code: 'merged_into_decided' });
    expect((await refused(one.id)).code).toBe('merged_into_decided');
    expect((await refused(await make.request(other.id, other.director.id))).status).toBe(404);
    // What others went into does not go on into a third.
    expect((await inbox.merge(asked, two.id)).problem.code).toBe('merged_into_decided');
    await inbox.accept(asked);
    expect((await refused(asked.id)).code).toBe('merged_into_decided');
    const { answer: back } = await inbox.reopen(merged);
    expect(back).toMatchObject({ status: 'open', mergedIntoId: null });
  });

  it('one of two only, when each is merged into the other at once', async () => {
    const { inbox, asked } = await someInbox();
    const { answer: other } = await inbox.ask();
    const both = await Promise.all([inbox.merge(asked, other.id), inbox.merge(other, asked.id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

it('what was changed since is not decided unseen, and nothing without a version', async () => {
  const { org, inbox, asked } = await someInbox();
  const { answer: parked } = await inbox.park(asked);
  const late = [
    inbox.decline(asked),
    inbox.accept(asked),
    inbox.merge(asked, asked.id),
    inbox.takeBack(asked),
  ];
  for (const { problem } of await Promise.all(late)) {
    expect(problem).toMatchObject({ status: 412, current: { id: asked.id, version: parked.version } });
  }
  const unseen = await app.ask(`/api/organisations/${org.id}/requests/${asked.id}/declines`, {
    method: 'POST',
    headers: { cookie: org.marketer.cookie, 'content-type': 'application/json' },
    body: '{"reason":"Nee"}',
  });
  expect(unseen.status).toBe(428);
});

it('lists what waits first, the longest waiting on top, and what was decided last', async () => {
  const { org, inbox, asked } = await someInbox();
  const before = await make.request(org.id, org.director.id, { receivedOn: addDays(today, -12) });
  const [parked, question, declined] = [
    (await inbox.ask()).answer,
    (await inbox.ask()).answer,
    (await inbox.ask()).answer,
  ];
  await Promise.all([inbox.park(parked), inbox.askBack(question), inbox.decline(declined)]);
  const { answer } = await inbox.list();
  expect(answer.today).toBe(today);
  expect(answer.requests.map(({ id }) => id)).toEqual([
    before,
    asked.id,
    question.id,
    parked.id,
    declined.id,
  ]);
  expect((await inbox.list({ status: 'parked' })).answer.requests.map(({ id }) => id)).toEqual([parked.id]);
  expect((await inbox.list({ status: 'zoek' })).status).toBe(400);
});
