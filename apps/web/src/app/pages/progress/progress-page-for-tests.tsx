import type { Membership } from '@cadans/contracts/session';
import { addDays } from '@cadans/domain/calendar-date';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createQueryClient } from '../../../api/query-client';
import { fakeApi } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { laterWords, startWords } from '../../../words/start-words';
import { Providers } from '../../providers';
import { createAppRouter } from '../../router';
import { channel, factsOf, member, progressIn, promised, row, type World } from './progress-world-for-tests';
import { storyIn, yearIn } from './year-for-tests';

export const organisationId = givenId('organisation', 0);
export const at = `/api/organisations/${organisationId}`;
const user = {
  id: '01900000-0000-7000-8000-000000000000',
  name: 'Els',
  email: 'e@n.example',
  language: 'nl',
};

/** Ten posts in ten of the last thirteen weeks; a trade journal that was promised and never seen; one slid, one lay. */
export function given(): World {
  const posts = Array.from({ length: 10 }, (_, index) => {
    const day = addDays('2026-04-02', 7 * index);
    return row(index, day, { doneOn: day });
  });
  return {
    rows: [
      ...posts,
      row(20, '2026-07-20', {
        title: 'Klantverhaal',
        slides: 3,
        firstCommittedEndsOn: '2026-06-10',
        lastPostponedOn: '2026-06-20',
      }),
      row(21, '2026-06-24', { title: 'Beursverslag', lastActedOn: '2026-06-01' }),
    ],
    cadences: [
      promised(1, {}),
      promised(2, { channelId: channel(1), per: 'quarter', validFrom: '2025-10-01' }),
    ],
    postponements: ['2026-06-08', '2026-06-15', '2026-06-20'].map((on, index) => ({
      id: `00000007-0000-7000-8000-00000000000${index}`,
      activityId: givenId('activity', 20),
      reason: index === 2 ? 'operations_first' : 'customers_first',
      days: 10,
      crossesQuarter: index === 2,
      on,
    })),
    results: [
      {
        id: '00000008-0000-7000-8000-000000000001',
        activityId: givenId('activity', 0),
        reach: 900,
        interactions: null,
        leads: 2,
        quoteRequests: null,
        revenue: null,
        cost: 300,
      },
    ],
    noGos: [],
    requests: [],
  };
}

export async function start(world: World, { role = 'director', search = '', more = {} }: Opening = {}) {
  const membership = { organisationId, name: 'Noordbrug IT', memberId: member(1), role, admin: false };
  const heard = fakeApi({
    'GET /api/session': { session: { user, organisations: [membership] } },
    [`GET ${at}/progress`]: ({ query }: { query: URLSearchParams }) =>
      progressIn(world, query.get('span') === 'month' ? 'month' : 'quarter', query.get('on') ?? undefined),
    [`GET ${at}/facts`]: () => factsOf(world),
    [`GET ${at}/years/2026`]: () => yearIn(world, 2026),
    [`GET ${at}/cadences`]: () => ({ cadences: world.cadences }),
    [`GET ${at}/no-gos`]: { today: '2026-07-03', noGos: [] },
    ...Object.fromEntries(
      world.rows.map(({ id }) => [`GET ${at}/activities/${id}`, () => storyIn(world, id)]),
    ),
    ...more,
  });
  await startWords('nl');
  await laterWords();
  const queries = createQueryClient(() => undefined);
  queries.setDefaultOptions({ queries: { retry: false } });
  const router = createAppRouter(
    queries,
    createMemoryHistory({ initialEntries: [`/o/${organisationId}/progress${search}`] }),
  );
  render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { router, heard, user: userEvent.setup() };
}

export async function open(world: World, opening?: Opening) {
  const started = await start(world, opening);
  await screen.findByRole('heading', { name: 'Vraagt om een besluit' });
  return started;
}

interface Opening {
  role?: Membership['role'];
  search?: string;
  more?: Record<string, unknown>;
}

/** What became of an activity, as a server would have it. */
export function become(world: World, index: number, differs: Partial<World['rows'][number]>) {
  const id = givenId('activity', index);
  world.rows = world.rows.map((one) =>
    one.id === id ? { ...one, ...differs, version: one.version + 1, lastActedOn: '2026-07-03' } : one,
  );
  return storyIn(world, id);
}
