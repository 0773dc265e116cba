import type { Endpoint } from '@cadans/contracts/endpoint';
import { beforeAll, expect } from 'vitest';
import { bodyFor } from '../testing/body-for.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { givenLinks } from '../testing/given-links.js';
import { givenSpare } from '../testing/given-spare.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { uploadFor } from '../testing/upload-for.js';
import { type Cookies, type WalledCaller, walledPeople } from './walled-people-for-tests.js';

export type Ids = Readonly<Record<string, string>>;

/** A contract as a test is called by it. */
export const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`;

/** One of everything in an organisation, by the name of its id in a path or a body. */
export async function oneOfEverything(make: ReturnType<typeof given>, org: GivenOrganisation): Promise<Ids> {
  const asking = await make.member(org.id, 'requester');
  const readingId = await make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into import_file (organisation_id, member_id, name, content) values ($1, $2, 'plan.csv', 'Titel,Datum') returning id`,
      [org.id, org.marketer.id],
    );
    return rows[0]?.id ?? '';
  });
  const activityId = await make.activity(org);
  return {
    organisationId: org.id,
    activityId,
    ...(await make.onActivity(org, activityId)),
    ...(await make.cadence(org)),
    ...(await make.noGo(org)),
    ...(await make.handover(org)),
    requestId: await make.request(org.id, asking.id),
    email: 'iemand@test.example',
    intoId: await make.request(org.id, org.director.id),
    requesterCookie: asking.cookie,
    ...(await make.openReview(org)),
    ...(await make.machines(org)),
    ...(await make.told(org)),
    campaignId: await make.campaign(org, org.themes[0]),
    themeId: org.otherTheme,
    channelId: org.channels[1],
    ...(await givenSpare(make.inOrganisation, org)),
    ...(await givenLinks(make.inOrganisation, org)),
    ownerId: org.marketer.id,
    directorId: org.director.id,
    chosenId: org.themes[0],
    secondId: org.themes[1],
    readingId,
    year: '2026',
    month: '5',
  };
}

/** Two organisations that have one of everything, and somebody of every kind. */
export async function walledGround(beginning: { readonly webFolder?: string } = {}) {
  const app = await testApp(beginning);
  const make = given(app);
  const rowsOf = tenantRows(app);

  let ours: GivenOrganisation;
  let ourIds: Ids;
  let theirs: GivenOrganisation;
  let theirIds: Ids;
  let cookies: Cookies;

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([make.organisation(), make.organisation()]);
    ourIds = await oneOfEverything(make, ours);
    theirIds = await oneOfEverything(make, theirs);
    cookies = await walledPeople(app, make, { ours, theirs, requester: ourIds.requesterCookie ?? '' });
  });

  const remembered = new Set<string>();
  /** Who follows what changes was here today: that is written a moment after the answer began. */
  async function remember(caller: string, organisationId: string): Promise<void> {
    remembered.add(`${organisationId} ${caller}`);
    const right = [...remembered].filter((each) => each.startsWith(organisationId)).length;
    await expect.poll(() => visitsTo(make, organisationId), { timeout: 10_000 }).toBe(right);
  }

  /** Asks with the least that the contract takes, at a version that is never the right one: so nothing happens but what is made. */
  async function ask(
    endpoint: Endpoint,
    caller: WalledCaller,
    ids: Ids,
    { search = '', version = 99 } = {},
  ): Promise<Asked> {
    const cookie = cookies[caller];
    const body = uploadFor(endpoint) ?? JSON.stringify(bodyFor(endpoint, ourIds));
    const answer = await app.ask(`/api${pathWith(endpoint, ids)}${search}`, {
      method: endpoint.method,
      headers: {
        ...(cookie && { cookie }),
        ...(endpoint.precondition && { 'if-match': `"${version}"` }),
        ...(body && { 'content-type': endpoint.upload ?? 'application/json' }),
      },
      ...(body && endpoint.method !== 'GET' && { body }),
    });
    const { status } = answer;
    if (!endpoint.stream || !answer.ok) return { status, text: await answer.text() };
    // What goes on and on has answered with its head.
    await answer.body?.cancel();
    await remember(caller, ids.organisationId ?? '');
    return { status, text: '' };
  }

  return {
    app,
    make,
    rowsOf,
    endpoints: inOrganisations(app),
    ask,
    /** Filled before the first test. */
    ground: () => ({ ours, ourIds, theirs, theirIds, cookies }),
  };
}

/** What was answered. */
export interface Asked {
  readonly status: number;
  readonly text: string;
}

const inOrganisations = ({ endpoints }: TestApp) =>
  endpoints.filter(({ path }) => path.startsWith('/organisations/'));

/** The path of a contract with an id in each of its slots. */
export function pathWith({ path }: Endpoint, ids: Ids): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`The walls know no ${name}: give it an id in both organisations.`);
    return id;
  });
}

const visitsTo = (make: ReturnType<typeof given>, organisationId: string): Promise<number> =>
  make.inOrganisation(organisationId, async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from member_visit');
    return rows[0]?.count ?? 0;
  });
