import type { Endpoint } from '@cadans/contracts/endpoint';
import { describe, expect, it } from 'vitest';
import { idSlots } from '../testing/id-slots.js';
import { nameOf, walledGround } from './walled-ground-for-tests.js';
import { CALLERS, mayIt } from './walled-people-for-tests.js';

const { app, rowsOf, endpoints, ask, ground } = await walledGround();

/** What a contract takes an id in, of what stands behind the question mark. */
const slotsOf = ({ query }: Endpoint) => idSlots(query);

/** Which id of one's own goes in a slot, as who it is one’s own of. */
const OWN: Readonly<Record<string, readonly [id: string, caller: 'admin' | 'director']>> = {
  'GET /organisations/:organisationId/audit-trail memberId': ['ownerId', 'admin'],
  'GET /organisations/:organisationId/audit-trail before': ['eventId', 'admin'],
  'GET /organisations/:organisationId/audit-trail.csv memberId': ['ownerId', 'admin'],
  'GET /organisations/:organisationId/notifications before': ['notificationId', 'director'],
  'GET /organisations/:organisationId/webhooks/:webhookId/deliveries before': ['deliveryId', 'admin'],
};

const UUID = /^[\da-f]{8}-[\da-f-]{27}$/;
/** What does not say what it needs in its query is refused before it looks at an id. */
const needs = (endpoint: Endpoint) =>
  endpoint.path.endsWith('/imports/readings') ? { name: 'plan.csv' } : {};
const behind = (query: Readonly<Record<string, string>> | [string, string][]) => ({
  search: `?${new URLSearchParams(query)}`,
});

const withSlots = endpoints.flatMap((endpoint) =>
  slotsOf(endpoint).map((slot) => [`${nameOf(endpoint)} ${slot}`, endpoint, slot] as const),
);

describe('an id of another organisation behind the question mark is not there, and tells nothing', () => {
  it('and the slots are those that the contracts name', () => {
    expect(withSlots.map(([name]) => name).sort()).toEqual(Object.keys(OWN).sort());
  });

  it.each(withSlots)('%s', async (name, endpoint, slot) => {
    const { theirs, ourIds, theirIds } = ground();
    const before = await rowsOf(theirs.id);
    const [idName, owner] = OWN[name] ?? ['', 'admin'];
    const own = ourIds[idName] ?? '';
    const foreign = Object.values(theirIds).filter((id) => UUID.test(id));
    expect(foreign.length).toBeGreaterThan(25);
    for (const id of foreign) {
      expect((await ask(endpoint, owner, ourIds, behind({ [slot]: id }))).status, id).toBe(404);
    }
    const others = slotsOf(endpoint).map((each) => [
      each,
      theirIds[OWN[`${nameOf(endpoint)} ${each}`]?.[0] ?? ''],
    ]);
    const together = Object.fromEntries(others);
    expect((await ask(endpoint, owner, ourIds, behind(together))).status).toBe(404);
    for (const list of [
      [own, theirIds[idName] ?? ''],
      [theirIds[idName] ?? '', own],
    ]) {
      const twice = list.map((id): [string, string] => [slot, id]);
      expect((await ask(endpoint, owner, ourIds, behind(twice))).status).toBe(400);
    }
    for (const caller of CALLERS.filter((one) => !mayIt(one, endpoint.may))) {
      const { status } = await ask(endpoint, caller, ourIds, behind({ [slot]: theirIds[idName] ?? '' }));
      expect([401, 403, 404], caller).toContain(status);
    }
    expect((await ask(endpoint, owner, ourIds, behind({ [slot]: own }))).status).toBe(200);
    expect(await rowsOf(theirs.id)).toBe(before);
  });
});

describe('ids of another organisation under every name there is bring nothing of it', () => {
  const reading = endpoints.filter(({ method, stream }) => method === 'GET' && !stream);

  it.each(reading.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', async (_, endpoint) => {
    const { ourIds, theirIds, theirs } = ground();
    const caller = mayIt('director', endpoint.may) ? 'director' : 'admin';
    const foreign = Object.fromEntries(Object.entries(theirIds).filter(([, id]) => UUID.test(id)));
    const plain = await ask(endpoint, caller, ourIds);
    const asked = await ask(endpoint, caller, ourIds, behind(foreign));
    // Where one of the names is known it is not there, and where strangers are refused they are.
    expect([plain.status, 400, 404]).toContain(asked.status);
    for (const id of [theirs.id, ...Object.values(foreign)]) expect(asked.text).not.toContain(id);
    // Our own ids stand in what is ours: so they would be seen.
    if (plain.status === 200 && endpoint.path.endsWith('/activities/:activityId')) {
      expect(plain.text).toContain(ourIds.activityId);
    }
  });

  it('and no write takes them from there', async () => {
    const { theirs, ourIds, theirIds } = ground();
    const before = await rowsOf(theirs.id);
    for (const endpoint of app.endpoints.filter(
      ({ method, path }) => method !== 'GET' && path.startsWith('/org'),
    )) {
      const caller = mayIt('director', endpoint.may) ? 'director' : 'admin';
      const { status } = await ask(endpoint, caller, ourIds, behind({ ...needs(endpoint), ...theirIds }));
      expect(status, nameOf(endpoint)).toBeLessThan(500);
    }
    expect(await rowsOf(theirs.id)).toBe(before);
  });
});
