import { chooseNotices, listNotifications, showNoticePreferences } from '@cadans/contracts/notifications';
import { addDays, dayInZone, yearOf } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import type { NoticeKind } from '@cadans/domain/notice';
import { expect, it } from 'vitest';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { mailsTo, type ReadMail } from '../testing/read-mails.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
// Of last week, so that what was written to go out then has to go by now.
const monday = addDays(mondayOf(dayInZone(new Date(), 'Europe/Amsterdam')), -7);
const year = yearOf(monday);
const old = { createdOn: addDays(monday, -60) };
/** A moment of that week, in UTC; it is one or two hours later in Amsterdam. */
const on = (days: number, time: string) => new Date(`${addDays(monday, days)}T${time}Z`);

const addressOf = async ({ userId }: GivenMember) =>
  (
    await make.inOrganisation(userId, (client) =>
      client.query<{ email: string }>('select email from user_account where id = $1', [userId]),
    )
  ).rows[0]?.email ?? '';
/** Goes round, sends what is to be sent, and reads what somebody got. */
async function mailsAfter(now: Date, member: GivenMember) {
  await app.goRound(now);
  while ((await app.work()) > 0);
  return mailsTo(app.mailFolder, await addressOf(member));
}
const digests = (mails: readonly ReadMail[]) =>
  mails.filter(({ headers }) => headers.get('subject')?.startsWith('Week'));
const notices = async (org: GivenOrganisation, { cookie }: GivenMember) =>
  (await app.call(listNotifications, { as: cookie, params: { organisationId: org.id } })).answer
    .notifications;
const choose = async (
  org: GivenOrganisation,
  { cookie }: GivenMember,
  kind: NoticeKind,
  choice: { mail: boolean; inApp: boolean },
) => {
  const asked = { as: cookie, params: { organisationId: org.id } };
  const { daysBefore, quietHours } = (await app.call(showNoticePreferences, asked)).answer;
  await app.call(chooseNotices, {
    ...asked,
    body: { kinds: [{ kind, ...choice }], daysBefore, quietHours },
  });
};
const join = (org: GivenOrganisation, { userId }: GivenMember, role: string) =>
  make.inOrganisation(org.id, (client) =>
    client.query(
      `insert into member (organisation_id, user_id, name, role) values ($1, $2, 'Emma', $3::role)`,
      [org.id, userId, role],
    ),
  );

it('tells each the week once, in their language, as HTML and text, with links that work', async () => {
  const org = await make.organisation({ year });
  const late = await make.activity(org, { ...old, title: 'Klantverhaal', startsOn: addDays(monday, -3) });
  await make.activity(org, { ...old, title: 'Nieuwsbrief', startsOn: addDays(monday, 2) });
  await make.asSuperuser(`update user_account set language = 'en' where id = $1`, [org.director.userId]);
  expect(await mailsAfter(on(0, '04:00:00'), org.marketer)).toEqual([]);
  const [mail, ...more] = digests(await mailsAfter(on(0, '08:00:00'), org.marketer));
  expect(more).toEqual([]);
  expect(mail?.headers.get('subject')).toMatch(/^Week \d+: 1 deze week, 1 te laat$/);
  for (const said of [mail?.text, mail?.html])
    for (const part of ['Klantverhaal', '3 dagen te laat', 'Nieuwsbrief', `/o/${org.id}/notices`])
      expect(said).toContain(part);
  const link =
    /<https:\/\/cadans\.example([^>]+)>/.exec(mail?.headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
  expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(mail?.text).toContain(`https://cadans.example${link}`);
  expect((await app.ask(link)).status).toBe(200);
  const [theirs] = digests(await mailsAfter(on(2, '08:00:00'), org.director));
  expect(theirs?.headers.get('subject')).toMatch(/^Week \d+: .*1 late$/);
  expect(theirs?.text).toContain('Rhythm');
  expect(await mailsAfter(on(4, '08:00:00'), org.viewer)).toEqual([]);
  const shown = await notices(org, org.marketer);
  expect(shown.filter(({ kind }) => kind === 'weekly_digest')).toHaveLength(1);
  expect(shown.map(({ kind, about }) => [kind, about.activityId])).toContainEqual(['late', late]);
  expect((await app.ask(link, { method: 'POST', body: new URLSearchParams() })).status).toBe(200);
  expect(digests(await mailsAfter(on(7, '08:00:00'), org.marketer))).toHaveLength(1);
});

it('tells of the week where it is wanted, and as it is wanted', async () => {
  const [org, beside] = [await make.organisation({ year }), await make.organisation({ year })];
  await join(beside, org.marketer, 'director');
  await choose(org, org.marketer, 'weekly_digest', { mail: false, inApp: true });
  await choose(org, org.director, 'weekly_digest', { mail: false, inApp: true });
  const [mail] = await mailsAfter(on(0, '08:00:00'), org.marketer);
  expect(mail?.text).toContain(`/o/${beside.id}/progress`);
  expect(mail?.text).not.toContain(`/o/${org.id}/week`);
  expect(await mailsAfter(on(0, '09:00:00'), org.director)).toEqual([]);
  expect(await notices(org, org.director)).toMatchObject([{ kind: 'weekly_digest' }]);
});

it('ranks the accounts of who advises, in one mail', async () => {
  const [calm, troubled] = [await make.organisation({ year }), await make.organisation({ year })];
  const adviser = await make.member(calm.id, 'consultant');
  await join(troubled, adviser, 'consultant');
  const slid = await make.activity(troubled, { ...old, startsOn: addDays(monday, 9) });
  await make.asSuperuser('update activity set slides = 3 where id = $1', [slid]);
  const [mail, ...more] = await mailsAfter(on(0, '08:00:00'), adviser);
  expect(more).toEqual([]);
  expect(mail?.text.indexOf(`/o/${troubled.id}/progress`)).toBeLessThan(
    mail?.text.indexOf(`/o/${calm.id}/progress`) ?? 0,
  );
});

it('shows reminders at once, and mails those of all organisations in one mail after quiet hours', async () => {
  const [org, beside] = [await make.organisation({ year }), await make.organisation({ year })];
  await join(beside, org.marketer, 'director');
  const day = addDays(monday, 1);
  const { rows } = await make.inOrganisation(beside.id, (client) =>
    client.query<{ id: string }>('select id from member where user_id = $1', [org.marketer.userId]),
  );
  await make.activity(org, { ...old, title: 'Eerste', startsOn: day });
  await make.activity(org, { ...old, title: 'Tweede', startsOn: addDays(day, 2) });
  await make.activity(beside, {
    ...old,
    title: 'Elders',
    startsOn: addDays(day, -1),
    ownerId: rows[0]?.id ?? '',
  });
  await choose(org, org.marketer, 'weekly_digest', { mail: false, inApp: false });
  await choose(beside, org.marketer, 'weekly_digest', { mail: false, inApp: false });
  expect(await mailsAfter(on(0, '23:30:00'), org.marketer)).toEqual([]);
  expect((await notices(org, org.marketer)).map(({ words }) => words.nl)).toEqual(
    expect.arrayContaining([
      '“Eerste” moet vandaag af.',
      expect.stringContaining('“Tweede” moet over 2 dagen af'),
    ]),
  );
  const [mail, ...more] = await mailsAfter(on(1, '06:30:00'), org.marketer);
  expect(more).toEqual([]);
  expect(mail?.headers.get('subject')).toBe('3 dingen vragen je aandacht');
  expect(mail?.html).toContain('Elders');
  expect(mail?.text).toMatch(/“Eerste” moet vandaag af\.[\s\S]*“Tweede”[\s\S]*“Elders” is 1 dag te laat/);
  expect(await mailsAfter(on(1, '12:00:00'), org.marketer)).toHaveLength(1);
});

it('reminds as each chose: of the kinds, how far ahead, and where', async () => {
  const org = await make.organisation({ year });
  const params = { organisationId: org.id };
  await app.call(chooseNotices, {
    as: org.marketer.cookie,
    params,
    body: {
      kinds: [
        { kind: 'late', mail: false, inApp: true },
        { kind: 'weekly_digest', mail: false, inApp: false },
      ],
      daysBefore: [7],
      quietHours: null,
    },
  });
  await make.activity(org, { ...old, title: 'Vandaag', startsOn: monday });
  await make.activity(org, { ...old, title: 'Volgende week', startsOn: addDays(monday, 7) });
  await make.activity(org, { ...old, title: 'Te laat', startsOn: addDays(monday, -2) });
  const mails = await mailsAfter(on(0, '00:30:00'), org.marketer);
  expect(mails.map(({ headers }) => headers.get('subject'))).toEqual([
    expect.stringContaining('“Volgende week” moet over 7 dagen af'),
  ]);
  expect((await notices(org, org.marketer)).map(({ kind }) => kind).toSorted()).toEqual(['due_soon', 'late']);
});

it('tells nothing of organisations without a plan, and nothing to who has no log-in', async () => {
  const person = await make.organisation({ year });
  const stranger = await make.member(person.id, 'marketer');
  await make.asSuperuser('delete from plan_theme where organisation_id = $1', [person.id]);
  await make.asSuperuser('delete from plan where organisation_id = $1', [person.id]);
  await make.asSuperuser('update member set user_id = null where id = $1', [person.marketer.id]);
  expect(await mailsAfter(on(1, '08:00:00'), stranger)).toEqual([]);
  expect(await notices(person, stranger)).toEqual([]);
});
