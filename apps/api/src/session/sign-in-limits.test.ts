import { openDemoSession, showSession, showSignInOptions } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { DEMO_EMAILS } from '../demo/demo-users.js';
import { askFrom } from '../testing/ask-from.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp({ demo: true });

const ask = askFrom('127.0.0.9');

/** Tries a password from an address of this test's own, whatever address it writes in its headers. */
async function guess(attempt: number): Promise<{ status: number; retryAfter: number; code: string }> {
  const answer = await ask(`${app.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `10.0.0.${attempt}`,
      'x-caller-address': `10.0.1.${attempt}`,
    },
    body: JSON.stringify({ email: `iemand${attempt}@test.example`, password: `gok nummer ${attempt}` }),
  });
  const { code } = (await answer.json()) as { code: string };
  return { status: answer.status, retryAfter: Number(answer.headers.get('retry-after')), code };
}

describe('guessing passwords', () => {
  it('is stopped after twenty tries a minute, whatever address the caller writes', async () => {
    const answers = [];
    for (let attempt = 0; attempt < 22; attempt++) answers.push(await guess(attempt));
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 401), 429, 429]);
    expect(answers.at(-1)?.code).toBe('too_many');
    expect(answers.at(-1)?.retryAfter).toBeGreaterThan(30);
  });
});

describe('the demo', () => {
  it('signs in as one of its users, with the same cookie', async () => {
    await withClient(app.database.userUrl, (client) =>
      client.query('insert into user_account (name, email) values ($1, $2)', ['Sanne', DEMO_EMAILS.marketer]),
    );
    expect((await app.call(showSignInOptions)).answer).toEqual({
      demo: true,
      setUp: null,
      singleSignOn: null,
    });
    const { answer, headers } = await app.call(openDemoSession, { body: { as: 'marketer' } });
    expect(answer.user.name).toBe('Sanne');
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = await app.call(showSession, { as: cookie.split(';')[0] });
    expect(session.answer.session?.user.name).toBe('Sanne');
  });

  it.each(['admin', 'iemand@test.example', null])('does not sign in as %j', async (as) => {
    const { problem } = await app.call(openDemoSession, { body: { as } as Record<string, unknown> });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/body/as', code: 'invalid_value' }] });
  });

  it('says so when its user is not there', async () => {
    expect((await app.call(openDemoSession, { body: { as: 'director' } })).status).toBe(404);
  });
});
