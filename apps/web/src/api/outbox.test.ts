import 'fake-indexeddb/auto';
import type { PlannedRow } from '@cadans/contracts/activities';
import { completeActivity } from '@cadans/contracts/calls/activities';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../testing/fake-api';
import { storyOf } from '../testing/given-activity';
import { givenId, givenYear } from '../testing/given-year';
import { call } from './call';
import { letGo, readOutbox, waiting } from './outbox';
import { createQueryClient } from './query-client';
import { sendAnew } from './send-anew';
import { sendOrWait } from './send-or-wait';
import { sendWaiting } from './send-waiting';
import { yearQuery } from './year.queries';
import { type PlannedActivity, readYear } from './year-plan';

const organisationId = givenId('organisation', 0);
const userId = givenId('member', 8);
const organisation = `/api/organisations/${organisationId}`;
const [one] = readYear(givenYear({ activities: 1 })).activities as [PlannedActivity];
const session = { user: { id: userId }, organisations: [] };

function open() {
  const queries = createQueryClient(() => undefined);
  queries.setQueryData(['session'], session);
  return queries;
}

const cut = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
const done = (row: PlannedActivity): PlannedActivity => ({ ...row, status: 'done', doneOn: '2026-07-03' });
const rowOf = (row: PlannedActivity, version: number) => ({ ...storyOf(row), version }) as PlannedRow;
const send = (queries: ReturnType<typeof open>) => sendWaiting(queries, userId, () => 'Mag niet.');

/** Finishes an activity without a connection. */
function finish(queries: ReturnType<typeof open>, said = 'Gedaan') {
  return sendOrWait(
    queries,
    () => ({
      organisationId,
      doing: {
        is: 'acts',
        acts: [{ is: 'complete', activityId: one.id, version: one.version, doneOn: '2026-07-03' }],
      },
      said,
      changes: [{ before: one, after: done(one) }],
    }),
    () =>
      call(completeActivity, {
        params: { organisationId, activityId: one.id },
        body: { doneOn: '2026-07-03' },
        version: one.version,
      }),
  );
}

beforeEach(async () => {
  for (const { key } of await readOutbox()) await letGo(key);
});

describe('what waits for a connection', () => {
  it('lies on the device, and stands in every answer that comes', async () => {
    const queries = open();
    cut();
    expect(await finish(queries)).toHaveProperty('waits');
    expect((await readOutbox()).map(({ said }) => said)).toEqual(['Gedaan']);
    fakeApi({ [`GET ${organisation}/years/2026`]: givenYear({ activities: 1 }) });
    const year = await queries.fetchQuery(yearQuery(organisationId, 2026));
    expect(year.activities[0]?.status).toBe('done');
  });

  it('is sent in its order, each on the version the one before it made, and once', async () => {
    const queries = open();
    cut();
    await finish(queries, 'een');
    await finish(queries, 'twee');
    const keys = waiting().map(({ key }) => key);
    let version = one.version;
    const asked = fakeApi({
      [`POST ${organisation}/batches`]: () => ({ activities: [rowOf(done(one), ++version)] }),
    });
    expect(await send(queries)).toBe(2);
    const sent = asked.filter(({ method }) => method === 'POST');
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(keys);
    expect(sent.map(({ body }) => (body as { acts: { version: number }[] }).acts[0]?.version)).toEqual([
      one.version,
      one.version + 1,
    ]);
    expect(waiting()).toEqual([]);
  });

  it('keeps waiting while nothing answers, and belongs to who did it', async () => {
    const queries = open();
    cut();
    await finish(queries);
    await send(queries);
    const asked = fakeApi({ [`POST ${organisation}/batches`]: refuse(401, 'signed_out', 'Log in.') });
    await send(queries);
    await sendWaiting(queries, givenId('member', 7), () => '');
    expect(asked).toHaveLength(1);
    expect(waiting().map(({ refused }) => refused)).toEqual([undefined]);
  });

  it('stays with its reason when it is refused, and can be tried on the new state', async () => {
    const queries = open();
    cut();
    await finish(queries);
    fakeApi({ [`POST ${organisation}/batches`]: refuse(409, 'not_open', 'Al geschrapt.') });
    expect(await send(queries)).toBe(0);
    expect(waiting().map(({ refused }) => refused)).toEqual(['Mag niet.']);
    const asked = fakeApi({
      [`GET ${organisation}/activities/${one.id}`]: storyOf({ ...one, version: 7 }),
      [`POST ${organisation}/batches`]: { activities: [rowOf(done(one), 8)] },
    });
    const [refused] = waiting();
    if (refused) await sendAnew(queries, refused);
    expect(asked.at(-1)?.body).toMatchObject({ acts: [{ is: 'complete', version: 7 }] });
    expect(waiting()).toEqual([]);
  });

  it('goes under the same key when it is tried again and nothing changed: a lost answer makes nothing twice', async () => {
    const queries = open();
    cut();
    await finish(queries);
    fakeApi({ [`POST ${organisation}/batches`]: refuse(409, 'not_open', 'Al geschrapt.') });
    await send(queries);
    const [refused] = waiting();
    const keys: (string | null | undefined)[] = [];
    for (const version of [7, 7, 8]) {
      const asked = fakeApi({
        [`GET ${organisation}/activities/${one.id}`]: storyOf({ ...one, version }),
        [`POST ${organisation}/batches`]: refuse(503, 'unavailable', 'Even niet.'),
      });
      if (refused) await sendAnew(queries, refused).catch(() => undefined);
      keys.push(asked.at(-1)?.headers.get('idempotency-key'));
    }
    const [first, second, third] = keys;
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is not sent past what waits already', async () => {
    const queries = open();
    cut();
    await finish(queries, 'een');
    const asked = fakeApi({});
    expect(await finish(queries, 'twee')).toHaveProperty('waits');
    expect(asked).toEqual([]);
  });
});
