import { showActivity } from '@cadans/contracts/activities';
import { listNoGos } from '@cadans/contracts/no-gos';
import { listNotifications } from '@cadans/contracts/notifications';
import { addDays, dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { inboxOf } from '../requests/requests-for-tests.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { givenReview, itemOf } from '../testing/given-review.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { reviewing, week } from './reviewing-for-tests.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);
const { open, next } = givenReview(app, make);
const { decide, takeBack, close, list } = reviewing(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

const accept = (org: GivenOrganisation) => ({
  choice: 'accept',
  themeId: org.themes[0],
  channelId: org.channels[0],
  startsOn: '2026-12-08',
  endsOn: '2026-12-08',
});
const DECLINE = { choice: 'decline', note: 'Past niet bij onze thema’s' };

/** What the marketer, who asked, was told. */
const toldTo = async ({ id: organisationId, marketer }: GivenOrganisation) =>
  (
    await app.call(listNotifications, { as: marketer.cookie, params: { organisationId } })
  ).answer.notifications.map(({ kind, about }) => ({ kind, ...about }));

/** A review with a request that was parked, and one that waits too long. */
async function requestsInReview() {
  const org = await make.organisation();
  const inbox = inboxOf(app, org);
  const { answer: asked } = await inbox.ask({ text: 'Voor de hal' });
  const { answer: parked } = await inbox.park(asked, { until: addDays(today, 20) });
  const receivedOn = addDays(today, -30);
  const waitingId = await make.request(org.id, org.marketer.id, { title: 'Een poster', receivedOn });
  const { answer: review } = await open(org);
  const show = async (id = parked.id) => (await inbox.show(id)).answer;
  return { org, inbox, parked, waitingId, review, show, item: itemOf(review, 'parked_request') };
}

describe('a decision about a request', () => {
  it('maps it: in one go there is an activity in the hands of who answers for it, until that is taken back', async () => {
    const { org, review, item, show, waitingId } = await requestsInReview();
    expect(item.choices).toEqual(['accept', 'decline', 'park', 'reassign', 'keep']);
    expect(itemOf(review, 'request_waiting')).toMatchObject({ ids: [waitingId], choices: item.choices });
    const { answer: decided, status } = await decide(org, review, item, accept(org));
    expect(status).toBe(201);
    expect(itemOf(decided, 'parked_request').decision).toMatchObject({
      choice: 'accept',
      carriedOut: 'request_accepted',
      doneOn: today,
    });
    const accepted = await show();
    expect(accepted).toMatchObject({ status: 'accepted', activity: { startsOn: '2026-12-08' } });
    const activity = await app.call(showActivity, {
      as: org.viewer.cookie,
      params: { organisationId: org.id, activityId: accepted.activity?.id ?? '' },
    });
    expect(activity.answer).toMatchObject({
      title: item.sentence.nl.match(/“(.*)”/)?.[1],
      brief: 'Voor de hal',
      ownerId: org.marketer.id,
      origin: 'request',
    });
    const { answer: back } = await takeBack(org, decided, itemOf(decided, 'parked_request'));
    expect(itemOf(back, 'parked_request')).toMatchObject({ version: 3, decision: null });
    expect(await show()).toMatchObject({ status: 'open', activity: null });
    expect((await decide(org, back, itemOf(back, 'parked_request'), DECLINE)).status).toBe(201);
  });

  it('declines it for the reason that who asked is told, or parks it until the day of the decision', async () => {
    const { org, review, item, show, waitingId } = await requestsInReview();
    expect((await decide(org, review, item, { choice: 'decline' })).problem.code).toBe('needs_reason');
    const { answer: declined } = await decide(org, review, item, DECLINE);
    expect(await show()).toMatchObject({ status: 'declined', declineReason: DECLINE.note });
    expect((await show()).history.at(-1)).toMatchObject({ kind: 'declined', byId: org.director.id });
    // An answer is told a while later, unless it was taken back meanwhile.
    await make.asSuperuser(
      `update job set due_at = '-infinity' where organisation_id = $1 and due_at is not null`,
      [org.id],
    );
    await app.work();
    expect(await toldTo(org)).toEqual([{ kind: 'request_decided', requestId: item.ids[0] }]);
    const waiting = itemOf(declined, 'request_waiting');
    const now = { choice: 'park', dueOn: today };
    expect((await decide(org, review, waiting, now)).problem.code).toBe('review_not_ahead');
    const { answer: both } = await decide(org, review, waiting, { choice: 'park' });
    expect(await show(waitingId)).toMatchObject({ status: 'parked', parkedUntil: week });
    expect((await close(org, both)).status).toBe(200);
    expect((await list(org)).toDo).toEqual([]);
    // Parked again: it comes back in the next one.
    expect((await next(org)).agenda.map(({ kind }) => kind)).toEqual(['parked_request']);
  });

  it('leaves it in somebody’s hands, who still has to decide', async () => {
    const { org, review, item, show } = await requestsInReview();
    const { answer } = await decide(org, review, item, { choice: 'reassign' });
    expect(itemOf(answer, 'parked_request').decision).toMatchObject({ carriedOut: null, doneOn: null });
    expect((await show()).status).toBe('parked');
  });
});

describe('what is refused about a request', () => {
  it('leaves nothing behind: no decision, no activity, no history', async () => {
    const { org, review, item } = await requestsInReview();
    const stranger = await make.organisation();
    const before = await rowsOf(org.id);
    const refused = [
      await decide(org, review, item, { ...accept(org), themeId: org.otherTheme }),
      await decide(org, review, item, { ...accept(org), channelId: stranger.channels[0] }),
      await decide(org, review, item, { ...accept(org), ownerId: stranger.marketer.id }),
      await decide(org, review, item, { ...accept(org), channelId: undefined }),
      await decide(org, review, item, accept(org), org.marketer.cookie),
      // An admin steers and does not plan.
      await decide(org, review, item, accept(org), org.admin.cookie),
      await decide(org, review, item, DECLINE, org.admin.cookie),
    ];
    expect(refused.map(({ problem }) => problem.code)).toEqual([
      'theme_not_chosen',
      'not_found',
      'not_found',
      'invalid',
      'forbidden',
      'forbidden',
      'forbidden',
    ]);
    expect(await rowsOf(org.id)).toBe(before);
  });

  it('was decided in the inbox already; what was decided there since is not undone here', async () => {
    const { org, inbox, parked, review, item, show } = await requestsInReview();
    await inbox.decline(parked);
    expect((await decide(org, review, item, accept(org))).problem.code).toBe('request_decided');
    await inbox.reopen(await show());
    const { answer: declined } = await decide(org, review, item, DECLINE);
    await inbox.reopen(await show());
    await inbox.accept(await show());
    const back = await takeBack(org, declined, itemOf(declined, 'parked_request'));
    expect(back.problem).toMatchObject({ status: 409, code: 'nothing_to_retract' });
    expect((await show()).status).toBe('accepted');
  });

  it('is deliberately not, and counted as a temptation', async () => {
    const { org, review, item, show } = await requestsInReview();
    await make.noGo(org);
    const noGos = () => app.call(listNoGos, { as: org.viewer.cookie, params: { organisationId: org.id } });
    const [noGo] = (await noGos()).answer.noGos;
    const tempted = { ...accept(org), audience: 'studenten', overrides: [] };
    const { problem } = await decide(org, review, item, tempted);
    expect(problem).toMatchObject({ code: 'deliberately_not', noGo: { id: noGo?.id } });
    expect((await show()).status).toBe('parked');
    expect((await noGos()).answer.noGos[0]?.temptations).toMatchObject([
      { outcome: 'held', byId: org.director.id },
    ]);
    const overrides = [{ noGoId: noGo?.id, reason: 'Een grote klant vraagt erom' }];
    expect((await decide(org, review, item, { ...tempted, overrides })).status).toBe(201);
    expect((await show()).status).toBe('accepted');
  });
});

describe('at the same moment', () => {
  it('a review and the inbox make one activity of a request', async () => {
    const { org, inbox, parked, review, item, show } = await requestsInReview();
    const [decided, accepted] = await Promise.all([
      decide(org, review, item, accept(org)),
      inbox.accept(parked),
    ]);
    const refused = [decided, accepted].filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(1);
    expect(['request_decided', 'stale']).toContain(refused[0]?.problem.code);
    expect((await show()).status).toBe('accepted');
    const made = await make.inOrganisation(org.id, (client) =>
      client.query(`select from activity where origin = 'request'`),
    );
    expect(made.rowCount).toBe(1);
  });

  it('a review is closed or decided in: never half', async () => {
    const { org, review, item } = await requestsInReview();
    const { answer: one } = await decide(org, review, itemOf(review, 'request_waiting'), DECLINE);
    const [closed, decided] = await Promise.all([close(org, one), decide(org, one, item, accept(org))]);
    expect(decided.status).toBe(201);
    // Whoever closes first is refused, whoever closes second sees everything decided.
    expect([closed.status, closed.problem?.code]).toEqual(
      closed.status === 200 ? [200, undefined] : [409, 'review_undecided'],
    );
  });

  it('a server that dies between the act and the decision leaves neither', async () => {
    const { org, review, item, show } = await requestsInReview();
    const before = await rowsOf(org.id);
    await withClient(app.database.superuserUrl, async (client) => {
      await client.query('begin; lock table review_decision in exclusive mode');
      const deciding = decide(org, review, item, accept(org));
      let killed = 0;
      for (let tries = 0; killed === 0 && tries < 100; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_locks where relation = 'review_decision'::regclass and not granted`,
        );
        killed = rowCount ?? 0;
      }
      expect(killed).toBe(1);
      await client.query('rollback');
      expect((await deciding).status).toBe(503);
    });
    expect(await rowsOf(org.id)).toBe(before);
    expect((await show()).status).toBe('parked');
    expect((await decide(org, review, item, accept(org))).status).toBe(201);
  });
});
