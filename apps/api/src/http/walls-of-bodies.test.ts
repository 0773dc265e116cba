import type { Endpoint } from '@cadans/contracts/endpoint';
import { describe, expect, it } from 'vitest';
import { bodyFor } from '../testing/body-for.js';
import { idSlots } from '../testing/id-slots.js';
import { BODIES, TRIED_ELSEWHERE } from './walled-bodies-for-tests.js';
import { type Ids, nameOf, oneOfEverything, pathWith, walledGround } from './walled-ground-for-tests.js';

const { app, make, rowsOf, endpoints, ground } = await walledGround();

type Path = readonly (string | number)[];

/** Where a body holds an id of ours of which the others have one as well. */
function slotsIn(body: unknown, known: ReadonlySet<string>, path: Path = []): Path[] {
  if (typeof body === 'string') return known.has(body) ? [path] : [];
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => slotsIn(value, known, [...path, name]));
}

/** The body with something else in one place. */
function withIn(body: unknown, [first, ...rest]: Path, value: string): unknown {
  if (first === undefined) return value;
  const inner: unknown = Reflect.get(Object(body), first);
  const changed = withIn(inner, rest, value);
  return Array.isArray(body)
    ? body.map((each: unknown, at) => (String(at) === String(first) ? changed : each))
    : { ...Object(body), [first]: changed };
}

interface Sent {
  readonly as: string | undefined;
  readonly body: unknown;
  readonly ids: Ids;
  readonly version?: number;
}

async function send(endpoint: Endpoint, { as, body, ids, version = 1 }: Sent): Promise<number> {
  const answer = await app.ask(`/api${pathWith(endpoint, ids)}`, {
    method: endpoint.method,
    headers: {
      'content-type': 'application/json',
      ...(as && { cookie: as }),
      // As the ground made it: what follows refuses by what is in the body, not by its version.
      ...(endpoint.precondition && { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  const told: unknown = answer.status === 412 ? await answer.json() : await answer.arrayBuffer();
  const current: unknown =
    answer.status === 412 && Reflect.get(Object(Reflect.get(Object(told), 'current')), 'version');
  if (typeof current !== 'number' || current === version) return answer.status;
  return send(endpoint, { as, body, ids, version: current });
}

const withBodies = endpoints.filter(({ body, upload }) => body && !upload);
let slots = 0;

describe('an id of another organisation in a body is refused, and changes nothing there', () => {
  it.each(withBodies.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', async (_, endpoint) => {
    const { theirs, ourIds, theirIds, cookies } = ground();
    const names = new Map(Object.entries(ourIds).map(([name, id]) => [id, name]));
    const known = new Set([...names.keys()].filter((id) => /^[\da-f-]{36}$/.test(id)));
    const before = await rowsOf(theirs.id);
    for (const everything of [false, true]) {
      const body = bodyFor(endpoint, ourIds, everything);
      for (const path of slotsIn(body, known)) {
        const own = path.reduce<unknown>((inside, name) => Reflect.get(Object(inside), name), body);
        const foreign = theirIds[names.get(String(own)) ?? ''];
        if (!foreign || foreign === own) continue;
        slots += 1;
        for (const caller of ['director', 'admin'] as const) {
          const status = await send(endpoint, {
            as: cookies[caller],
            body: withIn(body, path, foreign),
            ids: ourIds,
          });
          expect([status >= 400 && status < 500, caller, path.join('.')]).toEqual([
            true,
            caller,
            path.join('.'),
          ]);
        }
      }
    }
    expect(await rowsOf(theirs.id)).toBe(before);
  });

  it('and there was something to try', () => {
    expect(slots).toBeGreaterThan(40);
  });
});

const stated = endpoints.filter((endpoint) => BODIES[nameOf(endpoint)]);

describe('a body that is right but for one id, which is of another organisation, is refused for that id', () => {
  it('and every place of every contract where an id may stand is tried', () => {
    const { ourIds } = ground();
    const known = new Set(Object.values(ourIds));
    const untried = endpoints.flatMap((endpoint) => {
      const bodies = BODIES[nameOf(endpoint)]?.(ourIds) ?? [];
      const tried = bodies.flatMap(({ body }) => slotsIn(body, known).map((path) => path.join('.')));
      return idSlots(endpoint.body)
        .filter((slot) => !tried.includes(slot))
        .map(() => nameOf(endpoint));
    });
    expect([...new Set(untried)].sort()).toEqual([...TRIED_ELSEWHERE].sort());
  });

  it.each(stated.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', async (name, endpoint) => {
    const { theirs, theirIds } = ground();
    const org = await make.organisation();
    const ids = await oneOfEverything(make, org);
    const before = await rowsOf(theirs.id);
    const names = new Map(Object.entries(ids).map(([of, id]) => [id, of]));
    for (const { as = 'director', body, refused = {}, version = 1 } of BODIES[name]?.(ids) ?? []) {
      const asked = { as: org[as].cookie, ids, version };
      for (const path of slotsIn(body, new Set(names.keys()))) {
        const own = path.reduce<unknown>((inside, part) => Reflect.get(Object(inside), part), body);
        const foreign = theirIds[names.get(String(own)) ?? ''] ?? '';
        const status = await send(endpoint, { ...asked, body: withIn(body, path, foreign) });
        const slot = path.join('.');
        expect([slot, status]).toEqual([slot, refused[slot] ?? 404]);
      }
      // With one's own in every place it is done: so it was for that id that it was not.
      expect(await send(endpoint, { ...asked, body }), JSON.stringify(body)).toBe(endpoint.status ?? 200);
    }
    expect(await rowsOf(theirs.id)).toBe(before);
  });
});
