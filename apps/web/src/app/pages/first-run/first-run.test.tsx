import type { Membership } from '@cadans/contracts/session';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../api/query-client';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { givenYear } from '../../../testing/given-year';
import { startWords } from '../../../words/start-words';
import { Providers } from '../../providers';
import { createAppRouter } from '../../router';
import { currentYear } from '../../year-in-path';

const organisationId = '01900001-0000-7000-8000-000000000000';
const founded: Membership = {
  organisationId,
  name: 'De Korenbloem',
  memberId: '01900001-0000-7000-9000-000000000000',
  role: 'director',
  admin: true,
};
const user = {
  id: '01900000-0000-7000-8000-000000000000',
  name: 'Sanne',
  email: 's@n.example',
  language: 'nl',
};
const year = currentYear();
const api = `/api/organisations/${organisationId}`;
const plan = {
  year,
  status: 'draft',
  foundation: { vision: '', coreMessage: '', audiences: [], proof: '', version: 1 },
  manyThemesReason: null,
  themes: [],
};
const emptyYear = {
  ...givenYear({ year, today: `${year}-06-03`, activities: 0 }),
  themes: [],
  channels: [],
  plan: { status: 'draft', coreMessage: '' },
};

const there = (more: Record<string, unknown> = {}) => ({
  [`GET ${api}/years/${year}`]: emptyYear,
  [`GET ${api}/plans/${year}`]: plan,
  [`GET ${api}/plans`]: { today: `${year}-06-03`, plans: [] },
  [`GET ${api}/themes`]: { themes: [] },
  [`GET ${api}/channels`]: { channels: [] },
  [`GET ${api}/members`]: { members: [] },
  ...more,
});

async function open(address: string, answers: Record<string, unknown>) {
  const heard = fakeApi(answers);
  await startWords('nl');
  const queries = createQueryClient(() => undefined);
  const router = createAppRouter(queries, createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, heard, user: userEvent.setup() };
}

// A page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => import('./first-run-page'), 60_000);
beforeEach(() => sessionStorage.clear());

describe('the first run', () => {
  it('founds under one key, also when it is sent again after a reload', async () => {
    let isDown = true;
    const answers = there({
      'GET /api/session': { session: { user, organisations: [] } },
      'POST /api/organisations': () => (isDown ? refuse(500, 'unexpected', 'Er ging iets mis.') : founded),
      [`POST ${api}/plans`]: plan,
    });
    const first = await open('/new', answers);
    await first.user.click(await screen.findByRole('button', { name: 'Oprichten' }));
    expect(screen.getByText('Geef een naam.')).toBeTruthy();
    await first.user.type(screen.getByRole('textbox', { name: 'Naam van de organisatie' }), founded.name);
    await first.user.click(screen.getByRole('button', { name: 'Oprichten' }));
    expect(await screen.findByText('Er ging iets mis.')).toBeTruthy();
    first.unmount();

    isDown = false;
    const second = await open('/new', answers);
    const box = await screen.findByRole('textbox', { name: 'Naam van de organisatie' });
    expect(box).toHaveProperty('value', founded.name);
    await second.user.click(screen.getByRole('button', { name: 'Oprichten' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Waar staan jullie voor?' })).toBeTruthy();
    expect(second.router.state.location.search).toEqual({
      organisation: organisationId,
      year,
      step: 'foundation',
    });
    const keys = [...first.heard, ...second.heard]
      .filter(({ method, path }) => method === 'POST' && path === '/api/organisations')
      .map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(
      second.heard.find(({ path, method }) => method === 'POST' && path === `${api}/plans`)?.body,
    ).toEqual({
      year,
    });
  });

  it('writes what stands at a pause, without leaving the field', async () => {
    const { user: typing, heard } = await open(
      `/new?organisation=${organisationId}&year=${year}&step=foundation`,
      there({
        'GET /api/session': { session: { user, organisations: [founded] } },
        [`PATCH ${api}/plans/${year}/foundation`]: {
          ...plan,
          foundation: { ...plan.foundation, coreMessage: 'Brood om zes uur.', version: 2 },
        },
      }),
    );
    await typing.type(await screen.findByRole('textbox', { name: 'Kernboodschap' }), 'Brood om zes uur.');
    await waitFor(
      () =>
        expect(heard.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([
          { coreMessage: 'Brood om zes uur.' },
        ]),
      { timeout: 3000 },
    );
    expect(await screen.findByText('Opgeslagen')).toBeTruthy();
  });

  it('gives a first theme a colour, an owner and the whole weight by its name alone', async () => {
    const theme = {
      id: '01900009-0000-7000-8000-000000000000',
      name: 'Vakmanschap',
      promise: '',
      message: '',
      audience: '',
      colour: 'brick',
      ownerId: founded.memberId,
      version: 1,
    };
    const { user: typing, heard } = await open(
      `/new?organisation=${organisationId}&year=${year}&step=themes`,
      there({
        'GET /api/session': { session: { user, organisations: [founded] } },
        [`POST ${api}/themes`]: theme,
        [`PUT ${api}/plans/${year}/themes`]: { ...plan, themes: [{ ...theme, weight: 100, activities: 0 }] },
      }),
    );
    await typing.type(
      await screen.findByRole('textbox', { name: 'Naam van een thema' }),
      'Vakmanschap{Enter}',
    );
    expect(await screen.findByRole('heading', { name: 'Vakmanschap' })).toBeTruthy();
    const writes = heard.filter(({ method }) => method === 'POST' || method === 'PUT');
    expect(writes.map(({ body }) => body)).toMatchObject([
      { name: 'Vakmanschap', colour: 'brick', ownerId: founded.memberId },
      { themes: [{ themeId: theme.id, weight: 100 }] },
    ]);
  });

  it('refuses a usual channel with its reason', async () => {
    const channel = {
      id: '01900008-0000-7000-8000-000000000000',
      name: 'LinkedIn',
      kind: 'social',
      stance: 'chosen',
      stanceReason: '',
      leadDays: null,
      position: 0,
      version: 1,
      activities: 0,
    };
    const { user: pressing, heard } = await open(
      `/new?organisation=${organisationId}&year=${year}&step=channels`,
      there({
        'GET /api/session': { session: { user, organisations: [founded] } },
        [`POST ${api}/channels`]: channel,
        [`PATCH ${api}/channels/${channel.id}`]: channel,
      }),
    );
    const rows = await screen.findAllByRole('radio', { name: 'Bewust niet' });
    await pressing.click(rows[0] as HTMLElement);
    await pressing.type(
      await screen.findByRole('textbox', { name: 'Waarom niet?' }),
      'Onze klanten lezen daar niet.',
    );
    await pressing.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(heard.filter(({ method }) => method !== 'GET').map(({ body }) => body)).toEqual([
        { name: 'LinkedIn', kind: 'social' },
        { stance: 'deliberately_not', stanceReason: 'Onze klanten lezen daar niet.' },
      ]),
    );
  });

  it('keeps out who may not shape a plan, and a stranger', async () => {
    const { router } = await open(`/new?organisation=${organisationId}`, {
      'GET /api/session': {
        session: { user, organisations: [{ ...founded, role: 'viewer', admin: false }] },
      },
    });
    await waitFor(() => expect(router.state.location.pathname).toBe(`/o/${organisationId}/year/${year}`));
  });
});
