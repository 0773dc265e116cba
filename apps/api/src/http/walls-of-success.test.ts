import type { Endpoint } from '@cadans/contracts/endpoint';
import { describe, expect, it } from 'vitest';
import { bodyFor } from '../testing/body-for.js';
import type { GivenOrganisation } from '../testing/given.js';
import { uploadFor } from '../testing/upload-for.js';
import { BODIES } from './walled-bodies-for-tests.js';
import { CELLS, type Do, type WalledCell } from './walled-cells-for-tests.js';
import { type Ids, nameOf, oneOfEverything, pathWith, walledGround } from './walled-ground-for-tests.js';
import { mayIt } from './walled-people-for-tests.js';

const { app, make, endpoints } = await walledGround();

/** A contract as it is called here: within an organisation. */
const shortName = (endpoint: Endpoint) =>
  nameOf(endpoint).replace('/organisations/:organisationId', '').replace(' /', ' ');
const named = new Map(endpoints.map((endpoint) => [shortName(endpoint), endpoint]));

interface Asked {
  readonly cookie: string;
  readonly ids: Ids;
  readonly body?: unknown;
  readonly search?: string;
  readonly version?: number;
}

/** Asks as a person would who saw what stands: after another version, once more at that one. */
async function ask(endpoint: Endpoint, asked: Asked): Promise<{ status: number; answer: unknown }> {
  const { cookie, ids, body, search = '', version = 1 } = asked;
  const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.ask(`/api${pathWith(endpoint, ids)}${search}`, {
    method: endpoint.method,
    headers: {
      cookie,
      ...(endpoint.precondition && { 'if-match': `"${version}"` }),
      ...(sent && { 'content-type': endpoint.upload ?? 'application/json' }),
    },
    ...(sent && { body: sent }),
  });
  if (endpoint.stream && response.ok) {
    await response.body?.cancel();
    return { status: response.status, answer: undefined };
  }
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
  const answer: unknown = isJson ? JSON.parse(text) : text;
  const current =
    response.status === 412 ? versionIn(answer, endpoint.path.includes(':itemId') && ids.itemId) : 0;
  if (response.status !== 412 || typeof current !== 'number' || current === version)
    return { status: response.status, answer };
  return ask(endpoint, { ...asked, version: current });
}

/** The version in what stands: of the whole, or of one item of it. */
function versionIn(answer: unknown, itemId: string | undefined | false): unknown {
  const current: unknown = Reflect.get(Object(answer), 'current');
  const items: unknown = Reflect.get(Object(current), 'items');
  const item =
    itemId && Array.isArray(items) ? items.find((one) => Reflect.get(Object(one), 'id') === itemId) : current;
  return Reflect.get(Object(item), 'version');
}

/** One of every role, and who administers. */
const ROLES = ['viewer', 'requester', 'marketer', 'director', 'consultant', 'admin'] as const;
type Role = (typeof ROLES)[number];

/** Who may by the contract, and for whom it is something to do. */
const callersOf = ({ may }: Endpoint, { only = ROLES }: WalledCell) =>
  ROLES.filter((role) => mayIt(role, may) && only.includes(role));

async function cookieOf(role: Role, org: GivenOrganisation, { requesterCookie = '' }: Ids): Promise<string> {
  if (role === 'requester') return requesterCookie;
  if (role === 'consultant') return (await make.member(org.id, role)).cookie;
  return org[role].cookie;
}

async function ground() {
  const org = await make.organisation();
  const name = await make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from organisation');
    return rows[0]?.name ?? '';
  });
  return { org, ids: { ...(await oneOfEverything(make, org)), organisationName: name } };
}

/** Of what a key alone opens `walls-of-keys.test.ts` tells. */
const cells = endpoints
  .filter((endpoint) => !endpoint.onlyByKey)
  .flatMap((endpoint) =>
    callersOf(endpoint, CELLS[shortName(endpoint)] ?? {}).map(
      (role) => [shortName(endpoint), role, endpoint] as const,
    ),
  );

describe('what somebody may do, they can', () => {
  it('and there is something to do for everybody', () => {
    expect(cells.length).toBeGreaterThan(500);
  });

  it.each(cells)('%s: %s', async (name, role, endpoint) => {
    const { org, ids: made } = await ground();
    const { ready, ids: own, search, version } = CELLS[name] ?? {};
    const cookie = await cookieOf(role, org, made);
    const firstWith =
      (ids: Ids): Do =>
      async (other, body, query = '') => {
        const contract = named.get(other);
        if (!contract) throw new Error(`No contract ${other}.`);
        const { status, answer } = await ask(contract, { cookie, ids, body, search: query });
        if (status >= 300) throw new Error(`${other}: ${status} ${JSON.stringify(answer)}`);
        return answer;
      };
    const ids = own ? await own(made, firstWith(made)) : made;
    const stated = BODIES[nameOf(endpoint)]?.(ids)[0];
    const least = uploadFor(endpoint) ?? stated?.body ?? bodyFor(endpoint, ids);
    const body = ready ? await ready(ids, firstWith(ids)) : least;
    const { status, answer } = await ask(endpoint, {
      cookie,
      ids,
      ...(endpoint.body || endpoint.upload ? { body } : {}),
      ...(search && { search }),
      version: version ?? stated?.version ?? 1,
    });
    expect(status, JSON.stringify(answer)?.slice(0, 300)).toBe(endpoint.status ?? 200);
  });
});
