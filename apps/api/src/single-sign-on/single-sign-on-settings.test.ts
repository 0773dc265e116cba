import { expect, it } from 'vitest';
import { singleSignOnSettings } from './single-sign-on-settings.js';

const RIGHT = { OIDC_ISSUER: 'https://login.example.com/tenant/v2.0', OIDC_CLIENT_ID: 'cadans' };

/** What is read, and what is told to be wrong. */
function read(env: Record<string, string>) {
  const told: string[] = [];
  return { settings: singleSignOnSettings(env, (wrong) => told.push(wrong)), told };
}

it('there is none without the variables, and nothing is wrong with that', () => {
  expect(read({})).toEqual({ settings: null, told: [] });
  expect(read({ OIDC_ISSUER: '', OIDC_CLIENT_ID: '' })).toEqual({ settings: null, told: [] });
});

it('is called by its name, or by its host', () => {
  expect(read(RIGHT).settings).toMatchObject({
    name: 'login.example.com',
    clientSecret: undefined,
    scopes: 'openid email profile',
  });
  expect(read({ ...RIGHT, OIDC_NAME: ' Microsoft ' }).settings?.name).toBe('Microsoft');
});

it.each(['http://localhost:8080', 'http://127.0.0.1:8080/realms/x', 'http://[::1]:8080'])(
  'may go without https at this machine: %s',
  (OIDC_ISSUER) => expect(read({ ...RIGHT, OIDC_ISSUER }).settings).not.toBeNull(),
);

it.each([
  [{ OIDC_ISSUER: 'https://login.example.com' }, /OIDC_CLIENT_ID is not/],
  [{ OIDC_CLIENT_ID: 'cadans' }, /OIDC_ISSUER is not/],
  [{ ...RIGHT, OIDC_ISSUER: 'login.example.com' }, /no address/],
  [{ ...RIGHT, OIDC_ISSUER: 'http://login.example.com' }, /https/],
  [{ ...RIGHT, OIDC_ISSUER: 'http://localhost.example.com' }, /https/],
  [{ ...RIGHT, OIDC_ISSUER: 'http://127.0.0.1.example.com' }, /https/],
  [{ ...RIGHT, OIDC_ISSUER: 'file:///etc/passwd' }, /https/],
  [{ ...RIGHT, OIDC_ISSUER: 'https://login.example.com?tenant=x' }, /no issuer has/],
  [{ ...RIGHT, OIDC_SCOPES: 'email' }, /openid/],
  [{ ...RIGHT, OIDC_NAME: 'x'.repeat(41) }, /OIDC_NAME/],
])('%o is wrong, told, and then there is none', (env, wrong) => {
  const { settings, told } = read(env);
  expect(settings).toBeNull();
  expect(told.join()).toMatch(wrong);
});

it('tells nothing of the secret', () => {
  const { told } = read({ ...RIGHT, OIDC_ISSUER: 'http://x.example', OIDC_CLIENT_SECRET: 'geheim' });
  expect(told.join()).not.toContain('geheim');
});
