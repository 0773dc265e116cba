import { askMagicLink, redeemMagicLink } from '@cadans/contracts/doors';
import { showSession } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { mailsTo } from '../testing/read-mails.js';
import { testApp } from '../testing/test-app.js';
import { cookiesOf, opensSession, personsAt } from './person-for-tests.js';

const app = await testApp();
const make = given(app);
const at = personsAt(app, make);

describe('a link by mail', () => {
  it('signs in once, in the browser that asked for it', async () => {
    const { email, userId } = await at.person();
    const { token, browser } = await at.link(email);
    const answer = await at.redeem(token, browser);
    expect(answer.status).toBe(200);
    expect(answer.said).toEqual({ secondStep: false });
    const { session } = (await app.call(showSession, { as: cookiesOf(answer) })).answer;
    expect(session?.user.id).toBe(userId);
    const again = await at.redeem(token, browser);
    expect([again.status, again.said.code]).toEqual([410, 'link_spent']);
    expect(opensSession(again)).toBe(false);
  });

  it('opens for one of twenty at once', async () => {
    const { email, userId } = await at.person();
    const before = await at.read('select id from user_session where user_id = $1', [userId]);
    const { token, browser } = await at.link(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => at.redeem(token, browser)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(19).fill(410)]);
    const after = await at.read('select id from user_session where user_id = $1', [userId]);
    expect(after).toHaveLength(before.length + 1);
  });

  it('in another browser opens nothing, and still works where it was asked for', async () => {
    const { email } = await at.person();
    const { token, browser } = await at.link(email);
    const stranger = cookiesOf(await at.post(askMagicLink, { email: 'iemand.anders@test.example' }));
    for (const cookie of ['', stranger, 'cadans.link_asked=x']) {
      const answer = await at.redeem(token, cookie);
      expect([answer.status, answer.said.code]).toEqual([409, 'link_of_other_browser']);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(opensSession(await at.redeem(token, browser))).toBe(true);
  });

  it('is used up by no GET, whoever follows it', async () => {
    const { email } = await at.person();
    const { token, browser } = await at.link(email);
    for (const path of [
      `/sign-in/link`,
      `/api${redeemMagicLink.path}`,
      `/api${redeemMagicLink.path}?token=${token}`,
    ])
      for (const method of ['GET', 'HEAD']) await app.ask(path, { method, headers: { cookie: browser } });
    expect(opensSession(await at.redeem(token, browser))).toBe(true);
  });

  it('ends after a quarter of an hour, counted from when it was asked for', async () => {
    const { email, userId } = await at.person();
    const { token, browser } = await at.link(email);
    const [{ minutes }] = (await at.read(
      `select round(extract(epoch from expires_at - now()) / 60)::integer as minutes from user_door_token where user_id = $1`,
      [userId],
    )) as [{ minutes: number }];
    expect(minutes).toBe(15);
    await make.asSuperuser('update user_door_token set expires_at = now() where user_id = $1', [userId]);
    expect((await at.redeem(token, browser)).said.code).toBe('link_spent');
  });

  it('that was not sent within its time is not sent at all', async () => {
    const { email } = await at.person();
    await make.asSuperuser(
      `insert into user_mail (kind, address, about, due_at, created_at) values ('magic_link', $1, '{"browserHash":"${'a'.repeat(64)}"}', now(), now() - interval '20 minutes')`,
      [email],
    );
    await app.work();
    expect(mailsTo(app.mailFolder, email)).toEqual([]);
  });

  it('ends the others that were asked for, and one browser can use either of two', async () => {
    const { email } = await at.person();
    const first = await at.link(email);
    await at.post(askMagicLink, { email }, first.browser);
    const second = await at.mailedToken(email);
    expect(second).not.toBe(first.token);
    expect(opensSession(await at.redeem(second, first.browser))).toBe(true);
    expect((await at.redeem(first.token, first.browser)).said.code).toBe('link_spent');
  });

  it('is told of in the language of the person, and goes nowhere where nobody has the address', async () => {
    const { email, userId } = await at.person();
    await make.asSuperuser(`update user_account set language = 'en' where id = $1`, [userId]);
    const { token } = await at.link(email.toUpperCase());
    const [mail] = mailsTo(app.mailFolder, email);
    expect(mail?.headers.get('subject')).toBe('Your sign-in link for Cadans');
    expect(mail?.text).toContain(`https://cadans.example/sign-in/link#${token}`);
    expect(mail?.html).toContain(`#${token}`);
    await at.link('niemand@test.example');
    expect(mailsTo(app.mailFolder, 'niemand@test.example')).toEqual([]);
  });

  it('is kept nowhere: not in the mail that waits, not in the database', async () => {
    const { email, userId } = await at.person();
    const { token, browser } = await at.link(email);
    const rows = await at.read(
      `select t::text from user_door_token t where user_id = $1
        union all select m::text from user_mail m where address = $2 union all select e::text from user_event e where user_id = $1`,
      [userId, email],
    );
    expect(rows).toHaveLength(3);
    const kept = JSON.stringify(rows);
    for (const secret of [token, browser.split('=')[1] ?? '-']) expect(kept).not.toContain(secret);
  });
});
