import { createTheme } from '@cadans/contracts/plans';
import { changePreferences } from '@cadans/contracts/session';
import { afterAll, expect, it, vi } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const written: string[] = [];
for (const stream of [process.stdout, process.stderr]) {
  vi.spyOn(stream, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
}

afterAll(() => vi.restoreAllMocks());

const app = await testApp();
const make = given(app);

it('a fault is logged for us, told to nobody, and no secret is in either', async () => {
  const org = await make.organisation();
  const password = 'kanarie in de kolenmijn';
  await app.ask('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${password}` },
    body: JSON.stringify({ email: 'kanarie@test.example', password }),
  });
  // The table is gone: a fault that no rule foresees, on the way of plain SQL and on the way of Prisma.
  await make.asSuperuser('alter table theme rename to theme_elsewhere', []);
  const answer = await app.ask(`/api/organisations/${org.id}/themes`, {
    method: 'POST',
    headers: { cookie: org.marketer.cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Geheim voornemen', colour: 'plum' }),
  });
  const year = await app.ask(`/api/organisations/${org.id}/years/2026`, {
    headers: { cookie: org.marketer.cookie },
  });
  await make.asSuperuser('alter table theme_elsewhere rename to theme', []);
  for (const one of [answer, year]) {
    expect(one.status).toBe(500);
    const text = await one.text();
    expect(JSON.parse(text)).toMatchObject({
      code: 'unexpected',
      detail: 'Er is niets gewijzigd. Probeer het opnieuw.',
    });
    expect(text).not.toMatch(/theme|relation|prisma|select|at .*\.ts/i);
  }
  const log = written.join('');
  expect(log).toContain('theme');
  for (const secret of [
    password,
    'kanarie@test.example',
    org.marketer.cookie.split('=')[1] ?? '-',
    'Geheim voornemen',
  ])
    expect(log).not.toContain(secret);
});

it('a refusal is not logged', async () => {
  written.length = 0;
  const org = await make.organisation();
  await app.call(changePreferences, { body: { language: 'nl' } });
  await app.call(createTheme, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: { name: 'Meedenken', colour: 'plum' },
  });
  expect(written.join('')).toBe('');
});
