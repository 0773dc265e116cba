import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const ORGANISATIONS = 8;
const CLIENTS = 40;
/** A hundred thousand take three minutes of a quiet machine; `CADANS_REQUESTS=100000` asks for them. */
const REQUESTS = Number(process.env.CADANS_REQUESTS ?? 4_000);

process.env.CADANS_CONNECTIONS = '5';
const app = await testApp();
delete process.env.CADANS_CONNECTIONS;
const make = given(app);
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
afterAll(() => agent.destroy());

/** A word that stands in every text of one organisation and of no other. */
const markOf = (number: number) => `Merkteken${String.fromCharCode(65 + number)}q`;
const MARKS = /Merkteken[A-Z]q/g;

interface Ground {
  readonly org: GivenOrganisation;
  readonly mark: string;
  readonly activities: string[];
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly cookie: string;
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

/** Asks over one of forty connections; the answer as text. */
function ask({ method, path, cookie, headers, body }: Asked): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${app.address}/api${path}`,
      {
        agent,
        method,
        headers: { cookie, ...headers, ...(body && { 'content-type': 'application/json' }) },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

/** An organisation in which everything is called by its mark. */
async function groundOf(number: number): Promise<Ground> {
  const org = await make.organisation();
  const mark = markOf(number);
  await make.inOrganisation(org.id, async (client) => {
    await client.query('update organisation set name = $1', [mark]);
    for (const table of ['member', 'theme', 'channel']) {
      await client.query(`update ${table} set name = $1 || ' ' || name`, [mark]);
    }
  });
  const activities: string[] = [];
  for (let each = 0; each < 6; each++) {
    activities.push(await make.activity(org, { title: `${mark} ${each}`, startsOn: `2026-0${each + 3}-04` }));
  }
  await make.cadence(org);
  return { org, mark, activities };
}

const pick = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T;

/** Something one of the organisation's people may ask: mostly to see something, now and then a write. */
function somethingOf({ org, mark, activities }: Ground): Asked {
  const at = `/organisations/${org.id}`;
  const { cookie } = pick([org.marketer, org.director, org.viewer, org.admin]);
  const planner = { cookie: pick([org.marketer, org.director]).cookie };
  const activity = pick(activities);
  const reads = [
    `${at}/years/2026`,
    `${at}/years/2026/months/5`,
    `${at}/activities/${activity}`,
    `${at}/members`,
    `${at}/channels`,
    `${at}/plans`,
    `${at}/facts`,
    `${at}/results`,
    `${at}/notifications`,
    `${at}/views`,
    '/session',
  ];
  if (randomInt(8) > 0) return { method: 'GET', path: pick(reads), cookie };
  return pick<Asked>([
    {
      method: 'POST',
      path: `${at}/activities/${activity}/comments`,
      ...planner,
      body: { text: `${mark} gezien` },
    },
    {
      method: 'PATCH',
      path: `${at}/activities/${activity}`,
      ...planner,
      headers: { 'if-match': `"${randomInt(1, 9)}"` },
      body: { title: `${mark} ${randomInt(1000)}` },
    },
    { method: 'POST', path: `${at}/requests`, cookie, body: { title: mark, text: mark, reason: 'other' } },
  ]);
}

/** The same, but about something of another organisation: by its path, or by an id in it. */
function somethingElsewhere(own: Ground, other: Ground): Asked {
  // What one writes oneself is called by one's own mark.
  const asked = somethingOf({ ...other, mark: own.mark });
  const { cookie } = pick([own.org.marketer, own.org.director, own.org.admin]);
  const path = randomInt(2) ? asked.path : asked.path.replace(other.org.id, own.org.id);
  return { ...asked, path, cookie };
}

it(`${REQUESTS} requests of ${CLIENTS} clients over five connections answer no byte of another organisation`, {
  timeout: Math.max(600_000, REQUESTS * 20),
}, async () => {
  const grounds = await Promise.all(Array.from({ length: ORGANISATIONS }, (_, number) => groundOf(number)));
  const statuses = new Map<number, number>();
  const foreign: string[] = [];
  let left = REQUESTS;
  const client = async (number: number) => {
    const own = grounds[number % ORGANISATIONS] as Ground;
    const others = grounds.filter((each) => each !== own);
    while (left-- > 0) {
      const elsewhere = randomInt(5) === 0;
      const asked = elsewhere ? somethingElsewhere(own, pick(others)) : somethingOf(own);
      const { status, text } = await ask(asked);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const marks = text.match(MARKS) ?? [];
      const alien = marks.find((mark) => mark !== own.mark);
      if (alien) foreign.push(`${asked.method} ${asked.path} told ${alien} to ${own.mark}.`);
      if (elsewhere && status < 300 && asked.path !== '/session' && !asked.path.includes(own.org.id)) {
        foreign.push(`${asked.method} ${asked.path} was let in with ${status}.`);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  expect(foreign).toEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 2);
  // Who waits too long for one of the five connections is asked to come back.
  expect([...statuses.keys()].filter((status) => status >= 500 && status !== 503)).toEqual([]);
});
