import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseNotices, listNotifications } from '@cadans/contracts/notifications';
import { mailMinutes } from '@cadans/contracts/reviews';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { givenReview, itemOf } from '../testing/given-review.js';
import { testApp } from '../testing/test-app.js';
import { reviewing } from './reviewing-for-tests.js';

const app = await testApp();
const make = given(app);
const { slid, open } = givenReview(app, make);
const { decide, close } = reviewing(app);

async function decided() {
  const org = await make.organisation();
  await slid(org);
  const { answer: review } = await open(org);
  const keep = { choice: 'keep', note: 'Eerst de <beurs>' };
  const { answer } = await decide(org, review, itemOf(review, 'third_postponement'), keep);
  return { org, review: answer };
}
const mail = (org: GivenOrganisation, reviewId: string, body = {}, as = org.director.cookie, headers = {}) =>
  app.call(mailMinutes, { as, params: { organisationId: org.id, reviewId }, body, headers });

/** Sends now what would go when quiet hours are over; the mails of an organisation. */
async function sent(org: GivenOrganisation): Promise<string[]> {
  await make.asSuperuser(
    `update job set due_at = '-infinity' where organisation_id = $1 and due_at is not null`,
    [org.id],
  );
  for (let tries = 0; tries < 3; tries += 1) await app.work();
  if (!existsSync(app.mailFolder)) return [];
  return readdirSync(app.mailFolder)
    .map((name) => plain(readFileSync(join(app.mailFolder, name), 'utf8')))
    .filter((text) => text.includes(`/o/${org.id}/`));
}

/** As a reader sees it: lines that were folded for the way are whole again. */
const plain = (raw: string) =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

describe('the minutes', () => {
  it('go to who steers and who plans, each once, with a link of their own to end them', async () => {
    const { org, review } = await decided();
    expect((await mail(org, review.id)).problem).toMatchObject({ status: 409, code: 'review_not_closed' });
    await close(org, review);
    const { answer } = await mail(org, review.id);
    expect(answer.told.toSorted()).toEqual([org.director.id, org.marketer.id].toSorted());
    expect((await mail(org, review.id)).answer).toEqual({ told: [], notTold: answer.told });
    const mails = await sent(org);
    expect(mails).toHaveLength(2);
    for (const text of mails) {
      expect(text).toMatch(/^Subject: .*Notulen van het stuurmoment/m);
      const [, ending] = text.match(/^List-Unsubscribe: <(.*?)>/m) ?? [];
      expect(ending).toContain('https://cadans.example/api/unsubscribe/');
      // In the header, in the text and in the HTML.
      expect(text.split(ending ?? '?').length - 1).toBe(3);
      expect(text).toContain(`https://cadans.example/o/${org.id}/reviews/${review.id}/minutes`);
      expect(text).toContain('Eerst de <beurs>');
      expect(text).toContain('Eerst de &lt;beurs&gt;');
      expect(text).toContain('Blijft zo: ');
    }
    const opened = await app.ask(new URL(mails[0]?.match(/^List-Unsubscribe: <(.*?)>/m)?.[1] ?? '').pathname);
    expect(opened.status).toBe(200);
    expect(new Set(mails.map((text) => text.match(/^Message-ID: (.*)$/im)?.[1])).size).toBe(2);
  });

  it('go out with the closing, or are nowhere when it does not close', async () => {
    const { org, review } = await decided();
    const stale = await close(org, { ...review, version: 9 }, { mailMinutes: true });
    expect(stale.status).toBe(412);
    expect(await sent(org)).toEqual([]);
    await close(org, review, { mailMinutes: true });
    expect(await sent(org)).toHaveLength(2);
    const { answer } = await app.call(listNotifications, {
      as: org.marketer.cookie,
      params: { organisationId: org.id },
    });
    expect(answer.notifications).toMatchObject([{ kind: 'review_minutes', about: { reviewId: review.id } }]);
    // Who was not a reader can be told as well; the director heard of it.
    const more = await mail(org, review.id, { memberIds: [org.viewer.id, org.director.id] });
    expect(more.answer).toEqual({ told: [org.viewer.id], notTold: [org.director.id] });
    expect(await sent(org)).toHaveLength(3);
  });

  it('are not mailed to who wants no such mail, and are in the language of who reads', async () => {
    const { org, review } = await decided();
    await app.call(chooseNotices, {
      as: org.marketer.cookie,
      params: { organisationId: org.id },
      body: {
        kinds: [{ kind: 'review_minutes', mail: false, inApp: false }],
        daysBefore: [],
        quietHours: null,
      },
    });
    await make.asSuperuser(
      `update user_account set language = 'en' where id = (select user_id from member where organisation_id = $1 and id = $2)`,
      [org.id, org.director.id],
    );
    await close(org, review);
    expect((await mail(org, review.id)).answer).toEqual({
      told: [org.director.id],
      notTold: [org.marketer.id],
    });
    const [text, ...others] = await sent(org);
    expect(others).toEqual([]);
    expect(text).toContain('Stays as it is: ');
    expect(text).toContain('No more messages of this kind');
  });

  it('are told by who steers, to members of the organisation, once for a key', async () => {
    const { org, review } = await decided();
    const stranger = await make.organisation();
    const requester = await make.member(org.id, 'requester');
    await close(org, review);
    for (const { cookie } of [org.marketer, org.viewer, requester])
      expect((await mail(org, review.id, {}, cookie)).status).toBe(403);
    expect((await mail(stranger, review.id)).status).toBe(404);
    const foreign = await mail(org, review.id, { memberIds: [org.viewer.id, stranger.viewer.id] });
    expect(foreign.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/memberIds' }] });
    expect(await sent(org)).toEqual([]);
    const key = { 'idempotency-key': crypto.randomUUID() };
    const body = { memberIds: [org.viewer.id] };
    const both = [
      await mail(org, review.id, body, org.director.cookie, key),
      await mail(org, review.id, body, org.director.cookie, key),
    ];
    expect(both.map(({ answer }) => answer.told)).toEqual([[org.viewer.id], [org.viewer.id]]);
    expect(await sent(org)).toHaveLength(1);
  });
});
