import { openDemoSession, showSession, showSignInOptions } from '@cadans/contracts/session';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { DEMO_EMAILS } from '../demo/demo-users.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp({ demo: true });

describe('guessing passwords', () => {
  it('is stopped after twenty tries a minute, whatever address the caller writes', async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 22; attempt++) {
      const answer = await app.ask('/api/auth/sign-in/email', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': `10.0.0.${attempt}`,
          'x-caller-address': `10.0.1.${attempt}`,
        },
        body: JSON.stringify({ email: 'iemand@test.example', password: `gok nummer ${attempt}` }),
      });
      statuses.push(answer.status);
      if (answer.status === 429) {
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await answer.json()).toMatchObject({ code: 'too_many' });
      }
    }
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(statuses.slice(20)).toEqual([429, 429]);
  });
});

describe('the demo', () => {
  it('signs in as one of its users, with the same cookie', async () => {
    await withClient(app.database.userUrl, (client) =>
      client.query('insert into user_account (name, email) values ($1, $2)', ['Sanne', DEMO_EMAILS.marketer]),
    );
    expect((await app.call(showSignInOptions)).answer).toEqual({ demo: true });
    const { answer, headers } = await app.call(openDemoSession, { body: { as: 'marketer' } });
    expect(answer.user.name).toBe('Sanne');
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = await app.call(showSession, { as: cookie.split(';')[0] });
    expect(session.answer.user.name).toBe('Sanne');
  });

  it.each(['admin', 'iemand@test.example', null])('does not sign in as %j', async (as) => {
    const { problem } = await app.call(openDemoSession, { body: { as } as Record<string, unknown> });
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/body/as', code: 'invalid_value' }] });
  });

  it('says so when its user is not there', async () => {
    expect((await app.call(openDemoSession, { body: { as: 'director' } })).status).toBe(404);
  });
});
