import { createActivity } from '@cadans/contracts/activities';
import { changeMember, removeMember } from '@cadans/contracts/members';
import { closeReview } from '@cadans/contracts/reviews';
import { changeWebhook, createWebhook, listWebhooks } from '@cadans/contracts/webhooks';
import { describe, expect, it, vi } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { isSigned, receiver } from './receiver-for-tests.js';

process.env.CADANS_WEBHOOKS_LOCAL = '1';
const app = await testApp();
const make = given(app);
const { port, told, ground } = await receiver(app, make);

const plan = (org: GivenOrganisation) =>
  app.call(createActivity, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: {
      title: 'Blog',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      startsOn: '2026-05-04',
      endsOn: '2026-05-04',
    },
  });

describe('a review that closes', () => {
  it('is told once, signed, with its id and nothing of its minutes', async () => {
    const { org, secret, arrived, arrives, log } = await ground(['review.closed']);
    const other = await ground(['activity.created']);
    const { reviewId } = await make.openReview(org);
    const params = { organisationId: org.id, reviewId };
    const close = (version: number) => app.call(closeReview, { as: org.director.cookie, params, version });
    expect((await close(99)).status).toBe(412);
    await app.work();
    expect(arrived()).toEqual([]);
    const twins = await Promise.all([close(1), close(1)]);
    expect(twins.map(({ status }) => status).toSorted()[0]).toBe(200);
    await arrives(1);
    const [one] = arrived();
    expect(JSON.parse(one?.body ?? '')).toEqual({
      id: one?.headers['cadans-delivery'],
      event: 'review.closed',
      at: expect.any(String),
      organisationId: org.id,
      memberId: org.director.id,
      keyId: null,
      about: { reviewId },
    });
    expect(one && isSigned(one, secret)).toBe(true);
    await vi.waitFor(async () =>
      expect(await log()).toMatchObject([{ event: 'review.closed', state: 'delivered' }]),
    );
    expect(other.arrived()).toEqual([]);
  });
});

describe('a webhook whose maker takes no part any more', () => {
  const pathOfLeaving = ({ id }: GivenOrganisation) => `/${id}/leaving`;

  /** A webhook of an admin who can be missed, beside the one of the admin who stays. */
  async function leftBehind() {
    const kept = await ground();
    const { org } = kept;
    const leaving = await make.member(org.id, 'viewer', true);
    const { answer } = await app.call(createWebhook, {
      as: leaving.cookie,
      params: { organisationId: org.id },
      body: { url: `http://localhost:${port}${pathOfLeaving(org)}`, events: ['activity.created'] },
    });
    return { ...kept, leaving, left: answer.webhook };
  }

  const suspend = (org: GivenOrganisation, { id: memberId }: GivenMember) =>
    app.call(changeMember, {
      as: org.admin.cookie,
      params: { organisationId: org.id, memberId },
      body: { active: false },
    });
  const remove = (org: GivenOrganisation, { id: memberId }: GivenMember) =>
    app.call(removeMember, { as: org.admin.cookie, params: { organisationId: org.id, memberId } });
  const webhooksOf = async (org: GivenOrganisation) =>
    (await app.call(listWebhooks, { as: org.admin.cookie, params: { organisationId: org.id } })).answer
      .webhooks;
  const noticesOf = (org: GivenOrganisation) =>
    make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query<{ member_id: string; words: { nl: string } }>(
        `select member_id, words from notification where kind = 'webhook_paused' order by id`,
      );
      return rows;
    });

  it.each([
    ['suspended', suspend],
    ['removed', remove],
  ] as const)('is paused when they are %s, and who administers is told once', async (_, go) => {
    const { org, leaving, left, arrives } = await leftBehind();
    expect((await go(org, leaving)).status).toBeLessThan(300);
    await plan(org);
    // That of who stays hears it; that of who left hears nothing from the moment they left.
    await arrives(1);
    const [stays, paused] = await webhooksOf(org);
    expect(stays).toMatchObject({ pausedBecause: null, createdById: org.admin.id });
    expect(paused).toMatchObject({ id: left.id, pausedBecause: 'maker_left', version: left.version + 1 });
    expect(told.filter(({ path }) => path === pathOfLeaving(org))).toEqual([]);
    await vi.waitFor(async () =>
      expect(await noticesOf(org)).toMatchObject([
        { member_id: org.admin.id, words: { nl: expect.stringContaining('doet niet meer mee') } },
      ]),
    );
  });

  it('goes on in the name of who lets it, and not by the maker who comes back', async () => {
    const { org, leaving, left } = await leftBehind();
    const waiting = await plan(org);
    expect(waiting.status).toBe(201);
    await suspend(org, leaving);
    await app.work();
    const params = { organisationId: org.id, memberId: leaving.id };
    await app.call(changeMember, { as: org.admin.cookie, params, body: { active: true } });
    const [, paused] = await webhooksOf(org);
    expect(paused?.pausedBecause).toBe('maker_left');
    const resumed = await app.call(changeWebhook, {
      as: org.admin.cookie,
      params: { organisationId: org.id, webhookId: left.id },
      version: paused?.version,
      body: { paused: false },
    });
    expect(resumed.answer).toMatchObject({ createdById: org.admin.id, pausedAt: null, pausedBecause: null });
    await suspend(org, leaving);
    const [, still] = await webhooksOf(org);
    expect(still?.pausedAt).toBeNull();
  });

  it('stays as it was when the suspension is refused, or when it was paused before', async () => {
    const { org, left, leaving } = await leftBehind();
    const params = { organisationId: org.id, webhookId: left.id };
    await app.call(changeWebhook, { as: org.admin.cookie, params, version: 1, body: { paused: true } });
    await suspend(org, leaving);
    const [, paused] = await webhooksOf(org);
    expect(paused).toMatchObject({ pausedBecause: 'by_hand', version: 2 });
    // The last admin cannot be suspended, so what they made goes on.
    expect((await suspend(org, org.admin)).problem.code).toBe('last_admin');
    const [kept] = await webhooksOf(org);
    expect(kept?.pausedAt).toBeNull();
    await app.work();
    expect(await noticesOf(org)).toEqual([]);
  });
});
