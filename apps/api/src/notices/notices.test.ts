import {
  chooseNotices,
  listNotifications,
  readNotifications,
  showNoticePreferences,
} from '@cadans/contracts/notifications';
import { afterAll, describe, expect, it } from 'vitest';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { type Notice, notify } from './notify.js';

const app = await testApp();
const make = given(app);
const database = new Database(app.database);
afterAll(() => database.onApplicationShutdown());

const NOON = new Date('2026-11-23T11:00:00Z');
const content = (subject: string) => ({ subject, text: subject, html: `<p>${subject}</p>` });
const mail = { nl: content('Te laat'), en: content('Late') };
const tell = (org: GivenOrganisation, notice: Partial<Notice> = {}, now = NOON) =>
  inTenantScope({ organisationId: org.id }, () =>
    database.write((send) =>
      notify(
        send,
        {
          memberId: org.marketer.id,
          kind: 'late',
          key: 'late 1',
          words: { nl: 'Te laat', en: 'Late' },
          mail,
          ...notice,
        },
        now,
      ),
    ),
  );
const rows = <T>(org: GivenOrganisation, sql: string): Promise<T[]> =>
  make.inOrganisation(org.id, async (client) => (await client.query(sql)).rows);
const told = async (org: GivenOrganisation) => ({
  shown: (await rows(org, 'select from notification')).length,
  mailed: (await rows(org, 'select from outgoing_mail')).length,
});

describe('a notice', () => {
  it('is told once under its key, in Cadans and by mail', async () => {
    const org = await make.organisation();
    expect([await tell(org), await tell(org)]).toEqual([true, false]);
    expect(await told(org)).toEqual({ shown: 1, mailed: 1 });
    await Promise.all([1, 2, 3, 4].map(() => tell(org, { key: 'late 2' })));
    expect(await told(org)).toEqual({ shown: 2, mailed: 2 });
  });

  it('at night is shown at once and mailed when quiet hours are over', async () => {
    const org = await make.organisation();
    await tell(org, {}, new Date('2026-11-23T22:00:00Z'));
    expect(await told(org)).toEqual({ shown: 1, mailed: 1 });
    expect(await rows(org, 'select due_at from job')).toEqual([{ due_at: new Date('2026-11-24T06:00:00Z') }]);
  });

  it('is told to nobody who left', async () => {
    const org = await make.organisation();
    const left = await make.member(org.id, 'marketer');
    await rows(org, `update member set active = false where id = '${left.id}'`);
    expect(await tell(org, { memberId: left.id })).toBe(false);
    expect(await told(org)).toEqual({ shown: 0, mailed: 0 });
  });

  it('is kept from members of other organisations', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    expect(await tell(org, { memberId: other.marketer.id })).toBe(false);
    expect(await told(other)).toEqual({ shown: 0, mailed: 0 });
  });
});

describe('what one was told', () => {
  const asked = (org: GivenOrganisation, who = org.marketer) => ({
    as: who.cookie,
    params: { organisationId: org.id },
  });

  it('is one’s own to see and to mark as read', async () => {
    const org = await make.organisation();
    for (const key of ['late 1', 'late 2', 'late 3']) await tell(org, { key, about: { activityId: org.id } });
    const { answer } = await app.call(listNotifications, asked(org));
    expect(answer).toMatchObject({
      unread: 3,
      notifications: [
        { kind: 'late', words: { nl: 'Te laat', en: 'Late' }, about: { activityId: org.id }, readAt: null },
        {},
        {},
      ],
    });
    const ids = answer.notifications.slice(0, 1).map(({ id }) => id);
    // A colleague sees none of it, and reading does not reach it.
    expect((await app.call(listNotifications, asked(org, org.director))).answer).toEqual({
      notifications: [],
      unread: 0,
      isMore: false,
    });
    await app.call(readNotifications, { ...asked(org, org.director), body: { ids } });
    await app.call(readNotifications, { ...asked(org, org.director), body: {} });
    expect((await app.call(listNotifications, asked(org))).answer.unread).toBe(3);
    expect((await app.call(readNotifications, { ...asked(org), body: { ids } })).status).toBe(204);
    const once = (await app.call(listNotifications, asked(org))).answer;
    expect([once.unread, once.notifications.map(({ readAt }) => readAt !== null)]).toEqual([
      2,
      [true, false, false],
    ]);
    await app.call(readNotifications, { ...asked(org), body: {} });
    const all = (await app.call(listNotifications, asked(org))).answer;
    expect([all.unread, all.notifications[0]?.readAt]).toEqual([0, once.notifications[0]?.readAt]);
  });

  it('leads to the year its activity lies in, while that stands', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const [activityId, gone, theirs] = [
      await make.activity(org),
      await make.activity(org),
      await make.activity(other),
    ];
    await rows(org, `update activity set deleted_at = now() where id = '${gone}'`);
    for (const about of [{ activityId }, { activityId: gone }, { activityId: theirs }, { requestId: gone }])
      await tell(org, { key: JSON.stringify(about), about });
    const { notifications } = (await app.call(listNotifications, asked(org))).answer;
    expect(notifications.toReversed().map(({ year }) => year)).toEqual([2026, null, null, null]);
  });

  it('comes fifty at a time, each once, from what one was told before another', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    await rows(
      org,
      `insert into notification (organisation_id, member_id, key, kind, words, created_at)
        select '${org.id}', '${org.marketer.id}', n::text, 'late', json_build_object('nl', n::text, 'en', n::text),
          timestamptz '2026-11-01' + (n / 3) * interval '1 minute' from generate_series(1, 120) n`,
    );
    const seen: string[] = [];
    let before: string | undefined;
    for (const many of [50, 50, 20]) {
      const { answer } = await app.call(listNotifications, {
        ...asked(org),
        ...(before && { query: { before } }),
      });
      expect([answer.notifications.length, answer.isMore, answer.unread]).toEqual([many, many === 50, 120]);
      seen.push(...answer.notifications.map(({ words }) => words.nl));
      before = answer.notifications.at(-1)?.id;
    }
    expect(new Set(seen).size).toBe(120);
    const times = seen.map((one) => Math.floor(Number(one) / 3));
    expect(times).toEqual(times.toSorted((one, another) => another - one));
    // What another was told is not there to go on from.
    await tell(other);
    const [theirs] = (await app.call(listNotifications, asked(other))).answer.notifications;
    const query = { before: theirs?.id ?? '' };
    expect((await app.call(listNotifications, { ...asked(org), query })).status).toBe(404);
  });

  it('comes the way one chose', async () => {
    const org = await make.organisation();
    const usual = (await app.call(showNoticePreferences, asked(org))).answer;
    expect(usual).toMatchObject({ daysBefore: [7, 2, 0], quietHours: { from: 1200, until: 420 } });
    expect(usual.kinds.every(({ mail, inApp }) => mail && inApp)).toBe(true);
    const kinds = [{ kind: 'late' as const, mail: false, inApp: true }];
    const chosen = (
      await app.call(chooseNotices, { ...asked(org), body: { kinds, daysBefore: [2], quietHours: null } })
    ).answer;
    expect(chosen).toMatchObject({ daysBefore: [2], quietHours: null });
    expect(chosen.kinds.filter(({ mail }) => !mail)).toEqual([{ ...kinds[0], unsubscribedAt: null }]);
    expect((await app.call(showNoticePreferences, asked(org, org.director))).answer).toEqual(usual);
    await tell(org, {}, new Date('2026-11-23T22:00:00Z'));
    expect(await told(org)).toEqual({ shown: 1, mailed: 0 });
    await tell(org, { kind: 'due_soon', key: 'soon' }, new Date('2026-11-23T22:00:00Z'));
    expect(await rows(org, 'select due_at from job')).toEqual([{ due_at: new Date('2026-11-23T22:00:00Z') }]);
  });

  it('is never quiet without end', async () => {
    const org = await make.organisation();
    const body = { kinds: [], daysBefore: [], quietHours: { from: 60, until: 60 } };
    expect((await app.call(chooseNotices, { ...asked(org), body })).problem).toMatchObject({
      status: 400,
      errors: [{ pointer: '/body/quietHours' }],
    });
  });
});

describe('the link to unsubscribe', () => {
  const linkIn = async (org: GivenOrganisation) => {
    const { unsubscribePath } = await import('./unsubscribe-token.js');
    const { identitySecret } = await import('../session/identity.js');
    const secret = identitySecret(app.database.ownerUrl);
    return unsubscribePath(secret, { organisationId: org.id, memberId: org.marketer.id, kind: 'late' });
  };
  const post = (path: string) =>
    app.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
      body: 'List-Unsubscribe=One-Click',
    });

  it('asks first, and ends what comes in such a mail when told: nothing else', async () => {
    const org = await make.organisation();
    const path = await linkIn(org);
    const page = await app.ask(path);
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('Geen mails meer hierover'),
    ]);
    await tell(org);
    expect(await told(org)).toEqual({ shown: 1, mailed: 1 });
    const done = await post(path);
    expect([done.status, await done.text()]).toEqual([
      200,
      expect.stringContaining('no more mails about what is due, what is late'),
    ]);
    expect((await post(path)).status).toBe(200);
    await tell(org, { key: 'late 2' });
    expect(await told(org)).toEqual({ shown: 2, mailed: 1 });
    await tell(org, { key: 'soon', kind: 'due_soon' });
    expect(await told(org)).toEqual({ shown: 3, mailed: 1 });
    await tell(org, { key: 'decided', kind: 'request_decided' });
    expect(await told(org)).toEqual({ shown: 4, mailed: 2 });
  });

  it('is remembered until one wants the mails back, and tells apart who switched them off', async () => {
    const org = await make.organisation();
    const as = { as: org.marketer.cookie, params: { organisationId: org.id } };
    const late = async () =>
      (await app.call(showNoticePreferences, as)).answer.kinds.find(({ kind }) => kind === 'late');
    const choose = (mail: boolean) =>
      app.call(chooseNotices, {
        ...as,
        body: { kinds: [{ kind: 'late', mail, inApp: true }], daysBefore: [7], quietHours: null },
      });
    await post(await linkIn(org));
    expect(await late()).toEqual({
      kind: 'late',
      mail: false,
      inApp: true,
      unsubscribedAt: expect.stringMatching(/Z$/),
    });
    await choose(false);
    expect(await late()).toMatchObject({ mail: false, unsubscribedAt: expect.any(String) });
    await choose(true);
    expect(await late()).toMatchObject({ mail: true, unsubscribedAt: null });
    await choose(false);
    await post(await linkIn(org));
    expect(await late()).toMatchObject({ mail: false, unsubscribedAt: null });
  });

  it('ends what comes of all organisations in all of them', async () => {
    const [org, beside] = [await make.organisation(), await make.organisation()];
    await rows(
      beside,
      `insert into member (organisation_id, user_id, name, role) values ('${beside.id}', '${org.marketer.userId}', 'Emma', 'director')`,
    );
    await post(await linkIn(org));
    const ended = `select m.user_id as "userId", array_agg(kind::text order by kind) as kinds from notice_preference p
      join member m on m.organisation_id = p.organisation_id and m.id = p.member_id where not p.mail group by 1`;
    const { userId } = org.marketer;
    const kinds = ['due_soon', 'late', 'owner_silent', 'running_out'];
    expect(await rows(org, ended)).toEqual([{ userId, kinds }]);
    expect(await rows(beside, ended)).toEqual([{ userId, kinds }]);
  });

  it('ends nobody else’s, and nothing when anything in it was changed', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    const path = await linkIn(org);
    const forged = [
      path.replace(org.marketer.id, org.director.id),
      path.replace(org.id, other.id),
      path.replace('/late/', '/due_soon/'),
      path.replace('/late/', '/everything/'),
      path.slice(0, -1),
      `${path.slice(0, -43)}${'A'.repeat(43)}`,
    ];
    for (const one of forged) {
      expect((await app.ask(one)).status, one).toBe(404);
      expect((await post(one)).status, one).toBe(404);
    }
    expect(await rows(org, 'select from notice_preference')).toEqual([]);
    expect(await rows(other, 'select from notice_preference')).toEqual([]);
  });
});
