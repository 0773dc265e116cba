import type { Endpoint } from '@cadans/contracts/endpoint';
import { describe, expect, it } from 'vitest';
import { bodyFor } from '../testing/body-for.js';
import { nameOf, walledGround } from './walled-ground-for-tests.js';

const { app, rowsOf, endpoints, ground } = await walledGround();

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

async function send(endpoint: Endpoint, as: string | undefined, body: unknown): Promise<number> {
  const { ourIds } = ground();
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => ourIds[name] ?? '');
  const answer = await app.ask(`/api${path}`, {
    method: endpoint.method,
    headers: {
      'content-type': 'application/json',
      ...(as && { cookie: as }),
      // As the ground made it: what follows refuses by what is in the body, not by its version.
      ...(endpoint.precondition && { 'if-match': '"1"' }),
    },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  return answer.status;
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
          const status = await send(endpoint, cookies[caller], withIn(body, path, foreign));
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
