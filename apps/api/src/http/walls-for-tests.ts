import type { Endpoint } from '@cadans/contracts/endpoint';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyFor } from '../testing/body-for.js';
import { type GivenOrganisation, given } from '../testing/given.js';
import { givenLinks } from '../testing/given-links.js';
import { givenSpare } from '../testing/given-spare.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';
import { uploadFor } from '../testing/upload-for.js';

/** Written out, so that a slip in the rule file does not pass here as well. */
const MAY: Record<string, readonly string[]> = {
  nobody: [],
  viewer: ['read'],
  requester: ['read', 'ask'],
  marketer: ['read', 'ask', 'plan', 'shape'],
  director: ['read', 'ask', 'plan', 'shape', 'steer'],
  consultant: ['read', 'ask', 'plan', 'shape', 'steer'],
  admin: ['read', 'steer', 'administer'],
  left: [],
  stranger: [],
};

/** What is only its maker's, or of who administers: for all others it is not there. */
const OWN: ReadonlySet<string> = new Set(['DELETE /organisations/:organisationId/keys/:keyId']);

export type Ids = Readonly<Record<string, string>>;

/** A contract as a test is called by it. */
export const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`;

/** Two organisations that have one of everything, and somebody of every kind. */
export async function walledGround(beginning: { readonly webFolder?: string } = {}) {
  const app = await testApp(beginning);
  const make = given(app);
  const rowsOf = tenantRows(app);

  let ours: GivenOrganisation;
  let ourIds: Ids;
  let theirs: GivenOrganisation;
  let theirIds: Ids;
  let cookies: Record<string, string | undefined>;

  async function idsOf(org: GivenOrganisation): Promise<Ids> {
    const asking = await make.member(org.id, 'requester');
    const requestId = await make.request(org.id, asking.id);
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
      requestId,
      email: 'iemand@test.example',
      intoId: await make.request(org.id, org.director.id),
      requesterCookie: asking.cookie,
      ...(await make.openReview(org)),
      ...(await make.machines(org)),
      campaignId: await make.campaign(org, org.themes[0]),
      themeId: org.otherTheme,
      channelId: org.channels[1],
      ...(await givenSpare(make.inOrganisation, org)),
      ...(await givenLinks(make.inOrganisation, org)),
      ownerId: org.marketer.id,
      readingId,
      year: '2026',
      month: '5',
    };
  }

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([make.organisation(), make.organisation()]);
    ourIds = await idsOf(ours);
    theirIds = await idsOf(theirs);
    const [consultant, left] = [
      await make.member(ours.id, 'consultant'),
      await make.member(ours.id, 'director', true),
    ];
    await make.inOrganisation(ours.id, (client) =>
      client.query('update member set active = false where id = $1', [left.id]),
    );
    cookies = {
      nobody: undefined,
      viewer: ours.viewer.cookie,
      requester: ourIds.requesterCookie,
      marketer: ours.marketer.cookie,
      director: ours.director.cookie,
      consultant: consultant.cookie,
      admin: ours.admin.cookie,
      left: left.cookie,
      stranger: theirs.director.cookie,
    };
  });

  /** Asks with the least that the contract takes, at a version that is never the right one: so nothing happens but what is made. */
  async function ask(endpoint: Endpoint, caller: string, ids: Ids): Promise<number> {
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
      const id = ids[name];
      if (!id) throw new Error(`The walls know no ${name}: give it an id in both organisations.`);
      return id;
    });
    const cookie = cookies[caller];
    const body = uploadFor(endpoint) ?? JSON.stringify(bodyFor(endpoint, ourIds));
    const answer = await app.ask(`/api${path}`, {
      method: endpoint.method,
      headers: {
        ...(cookie && { cookie }),
        ...(endpoint.precondition && { 'if-match': '"99"' }),
        ...(body && { 'content-type': endpoint.upload ?? 'application/json' }),
      },
      ...(body && endpoint.method !== 'GET' && { body }),
    });
    // What goes on and on has answered with its head.
    await (endpoint.stream && answer.ok ? answer.body?.cancel() : answer.arrayBuffer());
    return answer.status;
  }

  const inOrganisation = app.endpoints.filter(({ path }) => path.startsWith('/organisations/'));
  return {
    app,
    make,
    rowsOf,
    endpoints: inOrganisation,
    ask,
    idsOf,
    /** Filled before the first test. */
    ground: () => ({ ours, ourIds, theirs, theirIds, cookies }),
  };
}

/** The walls, for every operation: into an organisation comes only who may, and of another one nothing is seen or changed. */
export async function holdWalls() {
  const walled = await walledGround();
  const { make, rowsOf, ask, ground } = walled;
  const endpoints = walled.endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const);

  describe('into an organisation comes only who may', () => {
    it('and there is something to guard', () => {
      expect(endpoints.length).toBeGreaterThan(35);
    });

    it.each(endpoints)('%s', async (_, endpoint) => {
      const { ours, ourIds } = ground();
      const refusedBefore = await rowsOf(ours.id);
      const refused = Object.keys(MAY).filter(
        (caller) => endpoint.onlyByKey || !MAY[caller]?.includes(endpoint.may),
      );
      const statuses: Record<string, number> = {};
      for (const caller of refused) statuses[caller] = await ask(endpoint, caller, ourIds);
      const right: Record<string, number> = { nobody: 401, left: 404, stranger: 404 };
      expect(statuses).toEqual(
        Object.fromEntries(
          refused.map((caller) => [caller, endpoint.onlyByKey ? 401 : (right[caller] ?? 403)]),
        ),
      );
      expect(await rowsOf(ours.id)).toBe(refusedBefore);
      for (const caller of Object.keys(MAY).filter((one) => !refused.includes(one))) {
        // Who or what was let go before is there no more.
        const spare = await givenSpare(make.inOrganisation, ours);
        const status = await ask(endpoint, caller, { ...ourIds, ...spare });
        if (OWN.has(nameOf(endpoint)) && caller !== 'admin') expect(status, caller).toBe(404);
        else expect([401, 403, 404], `${caller}: ${status}`).not.toContain(status);
        expect(status, caller).toBeLessThan(500);
      }
    });
  });

  describe('of another organisation nothing is seen or changed', () => {
    it.each(endpoints)('%s', async (_, endpoint) => {
      const { ours, ourIds, theirs, theirIds } = ground();
      const before = await rowsOf(theirs.id);
      for (const caller of Object.keys(MAY).filter((one) => one !== 'stranger')) {
        const isNobody = caller === 'nobody' || endpoint.onlyByKey;
        expect(await ask(endpoint, caller, theirIds), caller).toBe(isNobody ? 401 : 404);
      }
      const foreign = Object.entries(theirIds).filter(([id]) => endpoint.path.includes(`:${id}`));
      const own = { ...ourIds, ...Object.fromEntries(foreign), organisationId: ours.id };
      if (foreign.some(([id]) => id.endsWith('Id') && id !== 'organisationId')) {
        for (const caller of Object.keys(MAY).filter((one) => one !== 'stranger')) {
          const allowed = MAY[caller]?.includes(endpoint.may);
          const refused = caller === 'nobody' ? 401 : caller === 'left' ? 404 : 403;
          // A file of another organisation was cleared away, as far as one can tell.
          expect(allowed ? [404, 410] : [refused], caller).toContain(await ask(endpoint, caller, own));
        }
      }
      expect(await rowsOf(theirs.id)).toBe(before);
    });
  });

  return walled;
}
