import type { Endpoint } from '@cadans/contracts/endpoint';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenSpare } from '../testing/given-spare.js';
import { type Ids, nameOf, walledGround } from './walled-ground-for-tests.js';
import { AT_HOME_ELSEWHERE, CALLERS, mayIt, type WalledCaller } from './walled-people-for-tests.js';

/** What is only its maker's, or of who administers: for all others it is not there. */
const OWN: ReadonlySet<string> = new Set(['DELETE /organisations/:organisationId/keys/:keyId']);

/** How who may not is refused: who is no active member here is told of nothing. */
const REFUSED: Partial<Record<WalledCaller, number>> = {
  nobody: 401,
  suspended: 404,
  removed: 404,
  'consultant without the account': 404,
  stranger: 404,
};

/** Whether a caller with a session may; what opens to keys only is opened by no session. */
const mayAsk = (caller: WalledCaller, { may, onlyByKey }: Endpoint) => !onlyByKey && mayIt(caller, may);

/** How who may not is refused; what opens to keys only knows nobody by a session. */
const refusalOf = (caller: WalledCaller, { onlyByKey }: Endpoint) =>
  onlyByKey ? 401 : (REFUSED[caller] ?? 403);

/** The walls, for every operation: into an organisation comes only who may, and of another one nothing is seen or changed. */
export async function holdWalls() {
  const walled = await walledGround();
  const { make, rowsOf, ask, ground } = walled;

  /** Asks again at the right version where that of one’s own stands before what is asked of another. */
  async function atItsVersion(endpoint: Endpoint, caller: WalledCaller, ids: Ids): Promise<number> {
    const { status, text } = await ask(endpoint, caller, ids);
    if (status !== 412) return status;
    const { current } = JSON.parse(text) as { current: { version: number } };
    return (await ask(endpoint, caller, ids, { version: current.version })).status;
  }

  const endpoints = walled.endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const);

  describe('into an organisation comes only who may', () => {
    it('and there is something to guard', () => {
      expect(endpoints.length).toBeGreaterThan(35);
    });

    it.each(endpoints)('%s', async (_, endpoint) => {
      const { ours, ourIds } = ground();
      const refusedBefore = await rowsOf(ours.id);
      const refused = CALLERS.filter((caller) => !mayAsk(caller, endpoint));
      const statuses: Record<string, number> = {};
      for (const caller of refused) statuses[caller] = (await ask(endpoint, caller, ourIds)).status;
      expect(statuses).toEqual(
        Object.fromEntries(refused.map((caller) => [caller, refusalOf(caller, endpoint)])),
      );
      expect(await rowsOf(ours.id)).toBe(refusedBefore);
      for (const caller of CALLERS.filter((one) => !refused.includes(one))) {
        // Who or what was let go before is there no more.
        const spare = await givenSpare(make.inOrganisation, ours);
        const { status } = await ask(endpoint, caller, { ...ourIds, ...spare });
        if (OWN.has(nameOf(endpoint)) && caller !== 'admin') expect(status, caller).toBe(404);
        else expect([401, 403, 404], `${caller}: ${status}`).not.toContain(status);
        expect(status, caller).toBeLessThan(500);
      }
    });
  });

  describe('of another organisation nothing is seen or changed', () => {
    // What was begun before is not done meanwhile: from here on nobody is let in.
    beforeAll(() => make.asSuperuser('delete from job', []));
    const prints = ({ ours, theirs } = ground()) => Promise.all([rowsOf(ours.id), rowsOf(theirs.id)]);
    let last: string[] | undefined;

    it.each(endpoints)('%s', async (_, endpoint) => {
      const { theirIds } = ground();
      const before = last ?? (await prints());
      for (const caller of CALLERS.filter((one) => !AT_HOME_ELSEWHERE.includes(one))) {
        const { status } = await ask(endpoint, caller, theirIds);
        expect(status, caller).toBe(caller === 'nobody' || endpoint.onlyByKey ? 401 : 404);
      }
      for (const ids of mixtures(endpoint, ground().ourIds, theirIds)) {
        for (const caller of CALLERS) {
          const allowed = mayAsk(caller, endpoint);
          // A file of another organisation was cleared away, as far as one can tell.
          const right = allowed ? [404, 410] : [refusalOf(caller, endpoint)];
          expect(right, caller).toContain(await atItsVersion(endpoint, caller, ids));
        }
      }
      // Who belongs to both gets nothing of the one by the path of the other.
      for (const ids of mixtures(endpoint, theirIds, ground().ourIds)) {
        const allowed = mayAsk('consultant of both', endpoint);
        const right = allowed ? [404, 410] : [refusalOf('consultant of both', endpoint)];
        expect(right).toContain(await atItsVersion(endpoint, 'consultant of both', ids));
      }
      last = await prints();
      expect(last).toEqual(before);
    });
  });

  return walled;
}

/** One's own path with the ids of another organisation in it: in each slot alone, and in all of them. */
function mixtures({ path }: Endpoint, own: Ids, other: Ids): Ids[] {
  const slots = [...path.matchAll(/:(\w+Id)\b/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'organisationId');
  const mixed = (names: readonly string[]) => ({
    ...own,
    ...Object.fromEntries(names.map((name) => [name, other[name] ?? ''])),
  });
  const each = slots.length > 1 ? slots.map((name) => mixed([name])) : [];
  return slots.length > 0 ? [...each, mixed(slots)] : [];
}
