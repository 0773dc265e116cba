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

  it('asks first, and ends mails of its kind when told: nothing else', async () => {
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
      expect.stringContaining('no more mails about what is late'),
    ]);
    expect((await post(path)).status).toBe(200);
    await tell(org, { key: 'late 2' });
    expect(await told(org)).toEqual({ shown: 2, mailed: 1 });
    await tell(org, { key: 'soon', kind: 'due_soon' });
    expect(await told(org)).toEqual({ shown: 3, mailed: 2 });
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
