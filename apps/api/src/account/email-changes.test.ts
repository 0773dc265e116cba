import {
  askEmailChange,
  confirmEmailChange,
  showEmailChange,
  undoEmailChange,
} from '@cadans/contracts/account';
import { listAccountEvents } from '@cadans/contracts/account-events';
import { endAllSessions } from '@cadans/contracts/account-sessions';
import { askPasswordReset, changePassword, redeemPasswordReset } from '@cadans/contracts/doors';
import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { opensSession, PASSWORD, personsAt } from '../doors/person-for-tests.js';
import { given } from '../testing/given.js';
import { mailsTo } from '../testing/read-mails.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);

let last = 0;
const newEmail = () => `nieuw-${++last}-${Date.now()}@test.example`;
const ask = (as: string, email: string) => app.call(askEmailChange, { as, body: { email } });
const confirm = (token: string) => at.post(confirmEmailChange, { token });
const undo = (token: string) => at.post(undoEmailChange, { token });
const emailOf = async (as: string) =>
  (await app.call(showSession, { as })).answer.session?.user.email ?? null;
const passed = (userId: string, column: string, time: string) =>
  make.asSuperuser(`update user_email_change set ${column} = ${column} - $2::interval where user_id = $1`, [
    userId,
    time,
  ]);

type Asking = Awaited<ReturnType<typeof asking>>;

/** Somebody who asked for another address, and the token that was mailed there. */
async function asking() {
  const person = await at.person();
  const to = newEmail();
  expect((await ask(person.cookie, to.toUpperCase())).answer.pending.email).toBe(to);
  return { ...person, to, token: await at.mailedToken(to) };
}

describe('another e-mail address', () => {
  it('counts from the moment its mailbox confirms it: not before, and once', async () => {
    const { cookie, email, to, token, userId } = await asking();
    expect(await emailOf(cookie)).toBe(email);
    expect((await app.call(showEmailChange, { as: cookie })).answer.pending?.email).toBe(to);
    expect(mailsTo(app.mailFolder, email).map(({ headers }) => headers.get('subject'))).toEqual([
      'Iemand vroeg om een ander e-mailadres voor je account bij Cadans',
    ]);
    const tried = await Promise.all(Array.from({ length: 10 }, () => confirm(token)));
    expect(tried.map(({ status }) => status).toSorted()).toEqual([
      204,
      ...Array.from({ length: 9 }, () => 410),
    ]);
    expect(await emailOf(cookie)).toBe(to);
    expect((await app.call(showEmailChange, { as: cookie })).answer.pending).toBeNull();
    expect(opensSession(await at.signIn(to))).toBe(true);
    expect((await at.signIn(email)).status).toBe(401);
    await app.work();
    expect(mailsTo(app.mailFolder, email).at(-1)?.text).toContain(to);
    const { events } = (await app.call(listAccountEvents, { as: cookie })).answer;
    expect(events.map(({ kind }) => kind)).toEqual(['signed_in', 'email_changed', 'email_change_asked']);
    expect(
      JSON.stringify(await at.read('select * from user_email_change where user_id = $1', [userId])),
    ).not.toContain(token);
  });

  it('is asked only by who showed who they are, and for another than one has', async () => {
    const { cookie, email, userId } = await at.person();
    expect((await ask(cookie, ` ${email} `)).problem.code).toBe('same_email');
    await make.asSuperuser(
      `update user_session set confirmed_at = now() - interval '11 minutes' where user_id = $1`,
      [userId],
    );
    expect((await ask(cookie, newEmail())).problem.code).toBe('confirm_yourself');
    await at.confirmed(userId);
    for (const wrong of ['geen adres', 'een@twee@drie', 'a@b, c@d', '<script>@x']) {
      expect((await ask(cookie, wrong)).status, wrong).toBe(400);
    }
  });

  it('of somebody else is answered the same, is mailed to nobody, and never given', async () => {
    const taken = await at.person();
    const { cookie, email } = await at.person();
    const [free, theirs] = [await ask(cookie, newEmail()), await ask(cookie, taken.email)];
    expect(theirs.status).toBe(free.status);
    expect(Object.keys(theirs.answer.pending)).toEqual(Object.keys(free.answer.pending));
    expect(await at.mailedToken(taken.email)).toBe('');
    // It was free when it was asked for, and somebody took it before it was confirmed.
    const late = await asking();
    await make.asSuperuser('update user_account set email = $2 where id = $1', [taken.userId, late.to]);
    expect((await confirm(late.token)).status).toBe(410);
    expect(await emailOf(late.cookie)).toBe(late.email);
    expect(await emailOf(cookie)).toBe(email);
  });

  it('is over after a day, and when another was asked for', async () => {
    const first = await asking();
    await passed(first.userId, 'asked_at', '24 hours');
    expect((await app.call(showEmailChange, { as: first.cookie })).answer.pending).toBeNull();
    expect((await confirm(first.token)).status).toBe(410);
    const second = await asking();
    await ask(second.cookie, newEmail());
    expect((await confirm(second.token)).status).toBe(410);
    expect(await emailOf(second.cookie)).toBe(second.email);
    for (const token of ['', 'x', `${second.token}x`]) expect((await confirm(token)).status).toBe(410);
  });

  it('is asked for ten times a day and no more', async () => {
    const { cookie } = await at.person();
    const statuses = [];
    for (let nth = 0; nth < 11; nth++) statuses.push((await ask(cookie, newEmail())).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 202), 429]);
  });
});

describe('a change that still waits', () => {
  it.each([
    ['signed out everywhere', ({ cookie }) => app.call(endAllSessions, { as: cookie })],
    [
      'chose another password',
      ({ cookie }) =>
        app.call(changePassword, { as: cookie, body: { current: PASSWORD, next: 'een heel ander verhaal' } }),
    ],
    [
      'chose another password by mail',
      async ({ email }) => {
        await at.post(askPasswordReset, { email });
        const token = await at.mailedToken(email);
        await at.post(redeemPasswordReset, { token, password: 'een heel ander verhaal' });
      },
    ],
  ] satisfies [string, (person: Asking) => Promise<unknown>][])(
    'is over when its person %s',
    async (_, act) => {
      const person = await asking();
      await act(person);
      expect((await confirm(person.token)).status).toBe(410);
      const [kept] = await at.read('select email from user_account where id = $1', [person.userId]);
      expect(kept?.email).toBe(person.email);
    },
  );
});

describe('the old address', () => {
  it('takes away what a stranger could come in by since, and leaves what was there before', async () => {
    const { cookie, userId, email, token } = await asking();
    const passkey = (name: string, at: string) =>
      make.asSuperuser(
        `insert into user_passkey (user_id, credential_id, public_key, counter, transports, may_be_backed_up, is_backed_up, name, created_at)
          values ($1, $2, '', 0, '{}', true, true, $3, now() + $4::interval)`,
        [userId, `${userId}-${name}`, name, at],
      );
    await passkey('van mij', '-1 hour');
    await passkey('vreemd', '0');
    await at.withApp({ userId, cookie });
    await confirm(token);
    expect((await undo(await at.mailedToken(email))).status).toBe(204);
    expect(await at.read('select name from user_passkey where user_id = $1', [userId])).toEqual([
      { name: 'van mij' },
    ]);
    for (const table of ['user_totp', 'user_recovery_code', 'user_session']) {
      expect(await at.read(`select from ${table} where user_id = $1`, [userId]), table).toEqual([]);
    }
  });

  it('is told in the very transaction that changes it: when that cannot be kept, nothing changed', async () => {
    const { cookie, userId, email, token } = await asking();
    const refuse = `user_mail_${userId.replaceAll('-', '')}`;
    await make.asSuperuser(
      `alter table user_mail add constraint ${refuse} check (kind <> 'email_changed' or address <> '${email}')`,
      [],
    );
    expect((await confirm(token)).status).toBe(500);
    await make.asSuperuser(`alter table user_mail drop constraint ${refuse}`, []);
    expect(await emailOf(cookie)).toBe(email);
    expect((await confirm(token)).status).toBe(204);
    expect(await at.mailedToken(email)).not.toBe('');
  });

  it('takes it back within a week, whatever came after, and nobody stays signed in', async () => {
    const { cookie, email, token, userId } = await asking();
    await confirm(token);
    const back = await at.mailedToken(email);
    // The stranger goes on to a third address.
    const third = newEmail();
    await ask(cookie, third);
    await confirm(await at.mailedToken(third));
    await passed(userId, 'changed_at', '6 days 23 hours');
    expect((await undo(token)).status).toBe(410);
    expect((await undo(back)).status).toBe(204);
    expect(await emailOf(cookie)).toBeNull();
    expect((await at.signIn(email)).status).toBe(401);
    await at.post(askPasswordReset, { email });
    const reset = { token: await at.mailedToken(email), password: 'een heel ander verhaal' };
    expect(opensSession(await at.post(redeemPasswordReset, reset))).toBe(true);
    expect((await undo(back)).status).toBe(410);
    expect((await confirm(token)).status).toBe(410);
  });

  it('no longer does after a week', async () => {
    const { cookie, email, to, token, userId } = await asking();
    await confirm(token);
    const back = await at.mailedToken(email);
    await passed(userId, 'changed_at', '7 days');
    expect((await undo(back)).status).toBe(410);
    expect(await emailOf(cookie)).toBe(to);
  });
});
