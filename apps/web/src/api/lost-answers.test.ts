import 'fake-indexeddb/auto';
import type { Activity } from '@cadans/contracts/activities';
import type { Step } from '@cadans/contracts/steps';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asked, fakeApi, refuse } from '../testing/fake-api';
import { storyOf } from '../testing/given-activity';
import { givenId, givenYear } from '../testing/given-year';
import { letGo, letWait, readOutbox, waiting } from './outbox';
import { createQueryClient } from './query-client';
import { sendWaiting } from './send-waiting';
import type { ActOfBatch, Waiting } from './waiting';
import { yearQuery } from './year.queries';
import { type PlannedActivity, readYear } from './year-plan';

const organisationId = givenId('organisation', 0);
const userId = givenId('member', 8);
const organisation = `/api/organisations/${organisationId}`;
const [one] = readYear(givenYear({ activities: 1 })).activities as [PlannedActivity];
const at = `${organisation}/activities/${one.id}`;
const on = { activityId: one.id, version: one.version };
const STALE = 'Iemand was eerder.';

let made = 0;
const waits = (more: Pick<Waiting, 'doing'> & Partial<Waiting>): Waiting => ({
  key: `sleutel ${++made}`,
  userId,
  organisationId,
  at: made,
  said: 'Iets',
  changes: [],
  ...more,
});
const acts = (...all: ActOfBatch[]) => ({ is: 'acts' as const, acts: all });
const send = () =>
  sendWaiting(
    createQueryClient(() => undefined),
    userId,
    () => STALE,
  );

/** A server that has an activity in this state, and takes a batch only on its version. */
function serverWith(start: Partial<Activity>) {
  let story = { ...storyOf(one), ...start };
  return fakeApi({
    [`GET ${at}`]: () => story,
    [`POST ${organisation}/batches`]: ({ body }: Asked) => {
      const sent = (body as { acts: { version: number; changes?: object }[] }).acts;
      if (sent[0]?.version !== story.version) return refuse(412, 'stale', STALE, { current: story });
      story = Object.assign({}, story, ...sent.map(({ changes }) => changes), { version: story.version + 1 });
      return { activities: [story] };
    },
  });
}
const batches = (asked: readonly Asked[]) =>
  asked.filter(({ method }) => method === 'POST').map(({ body }) => (body as { acts: object[] }).acts);

beforeEach(async () => {
  for (const { key } of await readOutbox()) await letGo(key);
});

describe('a write whose answer got lost', () => {
  const completed = { ...one, status: 'done' as const, doneOn: '2026-07-03' };
  const completing = () =>
    waits({
      doing: acts({ is: 'complete', ...on, doneOn: '2026-07-03' }),
      changes: [{ before: one, after: completed }],
    });

  it('is done when what it asked stands there', async () => {
    await letWait(completing());
    serverWith({ ...completed, version: one.version + 1 });
    expect(await send()).toBe(1);
    expect(waiting()).toEqual([]);
  });

  it('is refused when something else stands there', async () => {
    await letWait(completing());
    serverWith({ status: 'scrapped', version: one.version + 1 });
    expect(await send()).toBe(0);
    expect(waiting().map(({ refused }) => refused)).toEqual([STALE]);
  });

  it('lets what was done after it build on what it made', async () => {
    await letWait(completing());
    await letWait(waits({ doing: acts({ is: 'reopen', ...on }) }));
    const asked = serverWith({ ...completed, version: one.version + 1 });
    await send();
    expect(batches(asked).at(-1)).toMatchObject([{ is: 'reopen', version: one.version + 1 }]);
    expect(waiting()).toEqual([]);
  });

  it('is done when it went to the bin, and not when it came out of it', async () => {
    await letWait(waits({ doing: acts({ is: 'delete', ...on }), changes: [{ before: one, after: null }] }));
    await letWait(waits({ doing: acts({ is: 'restore', ...on }) }));
    serverWith({ deletedAt: '2026-07-03T09:00:00.000Z', version: one.version + 2 });
    await send();
    expect(waiting().map(({ doing }) => doing)).toMatchObject([{ acts: [{ is: 'restore' }] }]);
  });

  it('keeps waiting when the question what stands is not answered', async () => {
    await letWait(completing());
    fakeApi({
      [`POST ${organisation}/batches`]: refuse(412, 'stale', STALE),
      [`GET ${at}`]: refuse(503, 'unavailable', 'Even niet.'),
    });
    await send();
    expect(waiting().map(({ refused }) => refused)).toEqual([undefined]);
  });

  it('of a step is done when the step says so', async () => {
    const step: Step = {
      id: givenId('activity', 901),
      activityId: one.id,
      title: 'Tekst',
      workingDaysBefore: 5,
      dueOn: '2026-07-08',
      ownerId: null,
      doneOn: '2026-07-03',
      version: 2,
    };
    const { id: stepId, activityId } = step;
    const tick = (version: number, doneOn: string | null) =>
      waits({ doing: { is: 'step', step: { activityId, stepId, version, changes: { doneOn } } } });
    await letWait(tick(1, '2026-07-03'));
    await letWait(tick(1, null));
    const asked = fakeApi({
      [`GET ${at}/steps`]: { steps: [step] },
      [`PATCH ${at}/steps/${stepId}`]: ({ headers }: Asked) =>
        headers.get('if-match') === '"2"'
          ? { ...step, doneOn: null, version: 3 }
          : refuse(412, 'stale', STALE),
    });
    expect(await send()).toBe(2);
    expect(waiting()).toEqual([]);
    const sent = asked.filter(({ method }) => method === 'PATCH');
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', '"2"']);
  });
});

describe('fields that were changed without a connection', () => {
  const changing = (changes: { brief?: string; title?: string }, was: Record<string, unknown>) =>
    waits({ doing: acts({ is: 'change', ...on, changes }), was });

  it('go on the newer version when nobody else touched them', async () => {
    const first = changing({ brief: 'Nieuw' }, { brief: '' });
    await letWait(first);
    const asked = serverWith({ title: 'Van Mark', version: one.version + 3 });
    expect(await send()).toBe(1);
    expect(batches(asked)).toMatchObject([[{ version: one.version }], [{ version: one.version + 3 }]]);
    const keys = asked
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(2);
    expect(waiting()).toEqual([]);
  });

  it('leave the row of who was first when they are refused, also in a year that did not change since', async () => {
    const queries = createQueryClient(() => undefined);
    queries.setQueryData(['session'], { user: { id: userId }, organisations: [] });
    const { activities, ...year } = givenYear({ activities: 1 });
    const theirs = { ...year, activities: { ...activities, title: ['Van Mark'] } };
    const changes = [{ before: one, after: { ...one, title: 'Van mij' } }];
    await letWait({ ...changing({ title: 'Van mij' }, { title: one.title }), changes });
    const now = { ...storyOf(one), title: 'Van Mark', version: one.version + 1 };
    fakeApi({
      [`GET ${organisation}/years/2026`]: theirs,
      [`GET ${at}`]: now,
      [`POST ${organisation}/batches`]: refuse(412, 'stale', STALE, { current: now }),
    });
    const query = yearQuery(organisationId, 2026);
    expect((await queries.fetchQuery(query)).activities[0]?.title).toBe('Van mij');
    await sendWaiting(queries, userId, () => STALE);
    expect((await queries.fetchQuery({ ...query, staleTime: 0 })).activities[0]?.title).toBe('Van Mark');
  });

  it('are refused with their text when somebody changed the same ones', async () => {
    await letWait(changing({ brief: 'Nieuw' }, { brief: '' }));
    serverWith({ brief: 'Wat Mark schreef', version: one.version + 1 });
    expect(await send()).toBe(0);
    expect(waiting()).toMatchObject([{ refused: STALE, doing: { acts: [{ changes: { brief: 'Nieuw' } }] } }]);
  });
});
