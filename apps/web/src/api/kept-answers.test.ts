import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../testing/fake-api';
import { givenId, givenYear } from '../testing/given-year';
import { CallError } from './call-error';
import { findAnswer, forgetAnswers, keepAnswer, MOST_KEPT } from './kept-answers';
import { createQueryClient } from './query-client';
import { yearQuery } from './year.queries';

const organisationId = givenId('organisation', 0);
const path = `GET /api/organisations/${organisationId}/years/2026`;

/** A page that was just opened by somebody. */
function open(userId = 'sanne') {
  const queries = createQueryClient(() => undefined);
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  queries.setQueryData(['session'], { user: { id: userId }, organisations: [] });
  const ask = () => queries.fetchQuery(yearQuery(organisationId, 2026));
  return { queries, ask };
}

const cut = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

beforeEach(() => forgetAnswers());

describe('without a connection', () => {
  async function once() {
    fakeApi({ [path]: givenYear({ activities: 3 }) });
    await open().ask();
    await vi.waitFor(async () =>
      expect(await findAnswer('sanne', JSON.stringify(['year', organisationId, 2026]))).not.toBeNull(),
    );
  }

  it('the last known year is shown, as old as it is', async () => {
    await once();
    const before = Date.now();
    cut();
    const { queries, ask } = open();
    expect((await ask()).activities).toHaveLength(3);
    await vi.waitFor(() =>
      expect(queries.getQueryState(yearQuery(organisationId, 2026).queryKey)?.dataUpdatedAt).toBeLessThan(
        before + 1,
      ),
    );
  });

  it('nobody sees what somebody else knew, and nothing is left after signing out', async () => {
    await once();
    cut();
    await expect(open('mark').ask()).rejects.toMatchObject({ code: 'offline' });
    await forgetAnswers();
    await expect(open().ask()).rejects.toBeInstanceOf(CallError);
  });

  it('a refusal is no missing connection', async () => {
    await once();
    fakeApi({ [path]: refuse(403, 'forbidden', 'Je bent geen lid meer.') });
    await expect(open().ask()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

it('keeps no more than it may: the oldest go', async () => {
  for (let asked = 0; asked < MOST_KEPT + 2; asked++) {
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000 + asked);
    await keepAnswer('sanne', `question ${asked}`, asked);
  }
  vi.restoreAllMocks();
  expect(await findAnswer('sanne', 'question 1')).toBeNull();
  expect(await findAnswer('sanne', 'question 2')).toMatchObject({ data: 2 });
});
