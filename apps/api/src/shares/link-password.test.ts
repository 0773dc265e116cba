import { setImmediate as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../session/passwords.js';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { linkPass, opensLink } from './link-pass.js';
import { sharesOf } from './shares-for-tests.js';

const app = await testApp();
const make = given(app);
const PASSWORD = 'vier zwanen op het ijs';

async function closedLink(outsider: string) {
  const org = await make.organisation();
  const links = sharesOf(app, org, outsider);
  const { token, link } = await links.share({ password: PASSWORD });
  const unlock = () =>
    make.inOrganisation(org.id, (client) =>
      client.query(`update share_link set locked_until = now() - interval '1 second' where id = $1`, [
        link?.id,
      ]),
    );
  return { org, token, link, unlock, ...links };
}

describe('the password of a link', () => {
  it('is asked, is kept as argon2id alone, and is asked no more with the pass it gave', async () => {
    const { token, link, look, org } = await closedLink('127.0.63.1');
    expect(link?.hasPassword).toBe(true);
    const asked = await look({ token });
    expect([asked.status, asked.code]).toEqual([401, 'needs_password']);
    expect(asked.text).not.toContain('Org ');
    expect((await look({ token, password: 'iets anders' })).code).toBe('wrong_link_password');
    const { answer } = await look({ token, password: PASSWORD });
    expect(answer?.shared.name).toBe('Voor het bureau');
    expect((await look({ token, pass: answer?.pass })).status).toBe(200);
    for (const pass of ['x', `${answer?.pass}x`, `9${answer?.pass}`]) {
      expect((await look({ token, pass })).code).toBe('needs_password');
    }
    const { rows } = await make.inOrganisation(org.id, (client) =>
      client.query<{ kept: string; tries: number }>(
        'select password_hash as kept, failed_tries as tries from share_link',
      ),
    );
    expect(rows).toEqual([{ kept: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/), tries: 0 }]);
  });

  it('of one link opens no other', async () => {
    const one = await closedLink('127.0.63.2');
    const { token } = await one.share({ password: PASSWORD });
    const { answer } = await one.look({ token: one.token, password: PASSWORD });
    expect((await one.look({ token, pass: answer?.pass })).code).toBe('needs_password');
  });

  it('can be missed five times; then one waits ever longer, also who knows it, and never for good', async () => {
    const { token, look, unlock } = await closedLink('127.0.63.3');
    const miss = () => look({ token, password: 'mis' });
    const codes = [];
    for (let tries = 0; tries < 6; tries++) codes.push((await miss()).code);
    expect(codes).toEqual(Array(6).fill('wrong_link_password'));
    const waiting = await look({ token, password: PASSWORD });
    expect([waiting.status, waiting.code]).toEqual([429, 'too_many']);
    expect(Number(waiting.headers.get('retry-after'))).toBeLessThanOrEqual(5);
    await unlock();
    expect((await miss()).code).toBe('wrong_link_password');
    expect(Number((await miss()).headers.get('retry-after'))).toBeGreaterThan(5);
    await unlock();
    expect((await look({ token, password: PASSWORD })).status).toBe(200);
    expect((await miss()).code).toBe('wrong_link_password');
  });

  it('tried at once a hundred times from everywhere is tried six times', async () => {
    const { org, token } = await closedLink('127.0.63.4');
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        sharesOf(app, org, `127.0.64.${index + 1}`).look({ token, password: `gok ${index}` }),
      ),
    );
    expect(answers.filter(({ code }) => code === 'wrong_link_password')).toHaveLength(6);
    expect(answers.filter(({ code }) => code === 'too_many')).toHaveLength(94);
  });
});

it('waits in one line with every other password: when that is full nothing is reckoned on top', async () => {
  const org = await make.organisation();
  const links = sharesOf(app, org, '127.0.63.9');
  const { token } = await links.share({ password: PASSWORD });
  let answered = false;
  const keepBusy = async () => {
    while (!answered) await hashPassword('iets anders').catch(() => later());
  };
  const flood = Array.from({ length: 110 }, keepBusy);
  const { status, code } = await links.look({ token, password: PASSWORD }).finally(() => {
    answered = true;
  });
  await Promise.all(flood);
  expect([status, code]).toEqual([503, 'unavailable']);
  expect((await links.look({ token, password: PASSWORD })).status).toBe(200);
}, 30_000);

it('that was kept before there was one line still opens its link', async () => {
  // 'ﬁets achter het huis', kept with its ligature as it was typed.
  const kept =
    '$argon2id$v=19$m=19456,t=2,p=1$1Hwr3UVr6evLnUlkcEDIdA$sgFU63EtCpZmfzy+L20KErJUEGEVBKdPZ9vYPV2JKJg';
  expect(await verifyPassword({ hash: kept, password: '\ufb01ets achter het huis' })).toBe(true);
  expect(await verifyPassword({ hash: kept, password: '\ufb01ets voor het huis' })).toBe(false);
});

it('a pass opens its link for twelve hours, as long as the password is the same', () => {
  const link = { id: 'a', passwordHash: 'b' };
  const now = new Date('2026-11-23T12:00:00Z');
  const pass = linkPass('geheim', link, now);
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  expect([0, 11.9, 12, 24].map((hours) => opensLink('geheim', link, pass, at(hours)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(opensLink('anders', link, pass, now)).toBe(false);
  expect(opensLink('geheim', { ...link, id: 'c' }, pass, now)).toBe(false);
  expect(opensLink('geheim', { ...link, passwordHash: 'c' }, pass, now)).toBe(false);
});
