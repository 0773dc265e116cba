import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@cadans/contracts/endpoint';
import { createFeed } from '@cadans/contracts/feeds';
import { listPeople } from '@cadans/contracts/invitations';
import { openRequestForm } from '@cadans/contracts/request-forms';
import { createShare } from '@cadans/contracts/shares';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyFor } from '../testing/body-for.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { uploadFor } from '../testing/upload-for.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

/** Written out, so that a slip in the table of scopes does not pass here as well. */
const OPENS = {
  read: ['read'],
  ask: ['ask'],
  complete: [],
  plan: ['plan', 'shape'],
  steer: ['steer'],
} as const satisfies Record<string, readonly string[]>;
type Scope = keyof typeof OPENS;
const SCOPES = Object.keys(OPENS) as Scope[];

/** A key may ask so much at once that several are needed for all there is. */
const KEYS_EACH = 6;

const COMPLETIONS = 'POST /organisations/:organisationId/activities/:activityId/completions';
const name = ({ method, path }: Endpoint) => `${method} ${path}`;
/** What a key tells of itself, and the MCP server, whose tools ask at doors of their own. */
const IN_ANY_CASE: readonly string[] = [
  'GET /organisations/:organisationId/keys/in-use',
  'POST /organisations/:organisationId/mcp',
];
/** Written out as well: a key to read opens nothing but reading, and no key opens a door to others. */
const NO_KEYS: readonly Endpoint[] = [listPeople, createShare, openRequestForm, createFeed];
const isForPersons = (endpoint: Endpoint) =>
  endpoint.inPerson ||
  endpoint.confirmed ||
  endpoint.stream ||
  (endpoint.may === 'read' && endpoint.method !== 'GET' && !IN_ANY_CASE.includes(name(endpoint))) ||
  NO_KEYS.some((one) => name(one) === name(endpoint));

function opens(scope: Scope, endpoint: Endpoint): boolean {
  if (IN_ANY_CASE.includes(name(endpoint))) return true;
  if (isForPersons(endpoint)) return false;
  if (name(endpoint) === COMPLETIONS) return scope === 'complete' || scope === 'plan';
  return (OPENS[scope] as readonly string[]).includes(endpoint.may);
}

let ours: GivenOrganisation;
let theirs: GivenOrganisation;
const keys = new Map<string, readonly string[]>();

beforeAll(async () => {
  [ours, theirs] = await Promise.all([make.organisation(), make.organisation()]);
  // Of somebody who may everything: so what is refused is refused to the key.
  const [all, suspended] = [
    await make.member(ours.id, 'director', true),
    await make.member(ours.id, 'director', true),
  ];
  const several = (make: () => Promise<string>) => Promise.all(Array.from({ length: KEYS_EACH }, make));
  for (const scope of SCOPES)
    keys.set(scope, await several(() => make.key(ours.id, all.id, { scopes: [scope] })));
  const whole = { scopes: SCOPES };
  keys.set('expired', [await make.key(ours.id, all.id, { ...whole, expired: true })]);
  keys.set('revoked', [await make.key(ours.id, all.id, { ...whole, revoked: true })]);
  keys.set('of a suspended member', [await make.key(ours.id, suspended.id, whole)]);
  keys.set('of another organisation', [await make.key(theirs.id, theirs.director.id, whole)]);
  await make.inOrganisation(ours.id, (client) =>
    client.query('update member set active = false where id = $1', [suspended.id]),
  );
  // Their use is noted once a minute; here it was noted just now for as long as this takes.
  await make.asSuperuser(
    `update api_key set last_used_at = now() + interval '1 hour', last_used_from = '::1' where organisation_id = $1`,
    [ours.id],
  );
});

let turn = 0;

/** Asks with the least that the contract takes, about what is not there: so nothing happens but what is made. */
async function ask(endpoint: Endpoint, caller: string, organisationId: string): Promise<number> {
  const ids: Record<string, string> = { organisationId, year: '2026', month: '5' };
  const path = endpoint.path.replace(/:(\w+)/g, (_, slot: string) => ids[slot] ?? randomUUID());
  const several = keys.get(caller) ?? [];
  const body = uploadFor(endpoint) ?? JSON.stringify(bodyFor(endpoint, ids));
  const answer = await app.ask(`/api${path}`, {
    method: endpoint.method,
    headers: {
      authorization: several[turn++ % several.length] ?? '',
      ...(endpoint.precondition && { 'if-match': '"99"' }),
      ...(body && { 'content-type': endpoint.upload ?? 'application/json' }),
    },
    ...(body && endpoint.method !== 'GET' && { body }),
  });
  await answer.arrayBuffer();
  expect(answer.headers.get('set-cookie')).toBeNull();
  return answer.status;
}

const inOrganisation = app.endpoints.filter(({ path }) => path.startsWith('/organisations/'));
const NOT_HERE = ['expired', 'revoked', 'of a suspended member', 'of another organisation'];

describe('a key opens what it was made for, and nothing else', () => {
  it.each(inOrganisation.map((endpoint) => [name(endpoint), endpoint] as const))(
    '%s',
    async (_, endpoint) => {
      const before = await Promise.all([rowsOf(ours.id), rowsOf(theirs.id)]);
      const refused = SCOPES.filter((scope) => !opens(scope, endpoint));
      for (const scope of refused) expect(await ask(endpoint, scope, ours.id), scope).toBe(403);
      for (const caller of NOT_HERE) expect(await ask(endpoint, caller, ours.id), caller).toBe(401);
      for (const scope of SCOPES) expect(await ask(endpoint, scope, theirs.id), scope).toBe(401);
      expect(await Promise.all([rowsOf(ours.id), rowsOf(theirs.id)])).toEqual(before);
      for (const scope of SCOPES.filter((one) => opens(one, endpoint))) {
        const status = await ask(endpoint, scope, ours.id);
        expect([401, 403, 429], `${scope}: ${status}`).not.toContain(status);
        expect(status, scope).toBeLessThan(500);
      }
    },
  );

  it('and each scope opens something', () => {
    for (const scope of SCOPES)
      expect(
        inOrganisation.some((one) => opens(scope, one)),
        scope,
      ).toBe(true);
  });
});

describe('outside of organisations a key is nobody, or is refused', () => {
  const outside = app.endpoints.filter(({ path }) => !path.startsWith('/organisations/'));
  const personal = outside.filter(({ may }) => may === 'signed_in');

  it.each(personal.map((endpoint) => [name(endpoint), endpoint] as const))('%s', async (_, endpoint) => {
    // What takes a file looks for a session before it reads anything.
    for (const caller of ['read', 'plan', 'revoked'])
      expect([401, 403], caller).toContain(await ask(endpoint, caller, ours.id));
  });
});
