import { askDeletion, takeBackDeletion } from '@cadans/contracts/deletion';
import { chooseNotices, listNotifications } from '@cadans/contracts/notifications';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { type GivenMember, type GivenOrganisation, given } from '../testing/given.js';
import { mailsTo, type ReadMail } from '../testing/read-mails.js';
import { testApp } from '../testing/test-app.js';
import { erase } from './erasing.js';

const app = await testApp();
const make = given(app);
const { ownerUrl, superuserUrl } = app.database;

const at = ({ id }: GivenOrganisation, { cookie: as }: GivenMember) => ({
  as,
  params: { organisationId: id },
});
const ask = (org: GivenOrganisation) =>
  app.call(askDeletion, { ...at(org, org.admin), body: { name: `Org ${org.id.slice(0, 8)}` } });
const takeBack = (org: GivenOrganisation) => app.call(takeBackDeletion, at(org, org.admin));

async function mailsOf({ userId }: GivenMember): Promise<ReadMail[]> {
  await app.work();
  const email = await withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ email: string }>('select email from user_account where id = $1', [
      userId,
    ]);
    return rows[0]?.email ?? '-';
  });
  return mailsTo(app.mailFolder, email);
}
const subjectsOf = async (member: GivenMember) =>
  (await mailsOf(member)).map(({ headers }) => headers.get('subject') ?? '');
const bellOf = async (org: GivenOrganisation, member: GivenMember) =>
  (await app.call(listNotifications, at(org, member))).answer.notifications;

/** What only time does: the job that warns is due. */
const threeDaysBefore = ({ id }: GivenOrganisation) =>
  make.asSuperuser(
    `update job set due_at = now() where organisation_id = $1 and kind = 'deletion_warning' and due_at > now() + interval '26 days' and due_at < now() + interval '28 days'`,
    [id],
  );
const graceIsOver = ({ id }: GivenOrganisation) =>
  make.asSuperuser(
    `update organisation_deletion set erase_after = now() - interval '1 second' where organisation_id = $1`,
    [id],
  );

describe('that an organisation is to be deleted', () => {
  it('is told at once to every admin and director: the day, by whom and where it is stopped', async () => {
    const org = await make.organisation();
    const { answer } = await ask(org);
    const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' });
    for (const member of [org.admin, org.director]) {
      const [mail, ...more] = await mailsOf(member);
      expect(more).toEqual([]);
      expect(mail?.headers.get('subject')).toMatch(/^Org .* wordt verwijderd$/);
      for (const said of [
        day.format(new Date(answer.standing?.eraseAfter ?? '')),
        answer.standing?.askedBy ?? '-',
        `https://cadans.example/o/${org.id}/settings/deletion`,
      ])
        expect(mail?.text).toContain(said);
      expect(mail?.headers.has('list-unsubscribe')).toBe(false);
      const bell = await bellOf(org, member);
      expect(bell).toMatchObject([
        { kind: 'organisation_leaving', about: { deletionId: expect.any(String) } },
      ]);
    }
    for (const member of [org.marketer, org.viewer]) {
      expect(await mailsOf(member)).toEqual([]);
      expect(await bellOf(org, member)).toEqual([]);
    }
  });

  it('is told whatever somebody chose, at any hour', async () => {
    const org = await make.organisation();
    const chosen = { kinds: [], daysBefore: [], quietHours: { from: 0, until: 1439 } };
    expect((await app.call(chooseNotices, { ...at(org, org.director), body: chosen })).status).toBe(200);
    await ask(org);
    expect(await mailsOf(org.director)).toHaveLength(1);
    const body = { ...chosen, kinds: [{ kind: 'organisation_leaving', mail: false, inApp: false }] };
    expect((await app.call(chooseNotices, { ...at(org, org.director), body })).status).toBe(400);
  });

  it('is told once, also when two ask at the same moment', async () => {
    const org = await make.organisation();
    const asked = await Promise.all([ask(org), ask(org), ask(org)]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(await mailsOf(org.director)).toHaveLength(1);
    expect(await bellOf(org, org.director)).toHaveLength(1);
  });

  it('is told again three days before', async () => {
    const org = await make.organisation();
    await ask(org);
    expect(await subjectsOf(org.director)).toHaveLength(1);
    await threeDaysBefore(org);
    const subjects = await subjectsOf(org.director);
    expect(subjects).toHaveLength(2);
    expect(subjects[1]).toMatch(/^Nog drie dagen: /);
    await app.work();
    expect(await subjectsOf(org.director)).toHaveLength(2);
  });

  it('is told no more when it was taken back, and that is told as well; asked anew it is told anew', async () => {
    const org = await make.organisation();
    await ask(org);
    await takeBack(org);
    await threeDaysBefore(org);
    const subjects = await subjectsOf(org.director);
    expect(subjects).toHaveLength(2);
    expect(subjects.filter((subject) => /^Org .* blijft$/.test(subject))).toHaveLength(1);
    await ask(org);
    expect(await subjectsOf(org.director)).toHaveLength(3);
    expect(await bellOf(org, org.director)).toHaveLength(3);
  });

  it('is told at the end to the persons, once, however often erasing begins', async () => {
    const org = await make.organisation();
    await ask(org);
    await graceIsOver(org);
    await erase(org.id, { ownerUrl, ending: AbortSignal.abort() });
    expect(await erase(org.id, { ownerUrl })).toBe(true);
    for (const member of [org.admin, org.director]) {
      const subjects = (await subjectsOf(member)).filter((subject) => /^Org .* is verwijderd$/.test(subject));
      expect(subjects).toHaveLength(1);
    }
    expect(await mailsOf(org.marketer)).toEqual([]);
  });
});
