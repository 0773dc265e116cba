import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../api/query-client';
import { lastOrganisation } from '../features/organisations/last-organisation';
import { fakeApi } from '../testing/fake-api';
import { startWords } from '../words/start-words';
import { Providers } from './providers';
import { createAppRouter } from './router';

const organisation = (name: string, number: number) => ({
  organisationId: `0190000${number}-0000-7000-8000-000000000000`,
  name,
  memberId: `0190000${number}-0000-7000-9000-000000000000`,
  role: 'consultant',
  admin: false,
});
const noordbrug = organisation('Noordbrug IT', 1);
const session = {
  user: {
    id: '01900000-0000-7000-8000-000000000000',
    name: 'Sanne Visser',
    email: 's@n.example',
    language: 'nl',
  },
  organisations: [noordbrug, organisation('Lindedata', 2)],
};
const signedOut = { session: null };

async function open(address: string) {
  localStorage.clear();
  await startWords('nl');
  const queries = createQueryClient(() => undefined);
  const router = createAppRouter(queries, createMemoryHistory({ initialEntries: [address] }));
  render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { router, user: userEvent.setup() };
}

// A page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(
  () =>
    Promise.all([
      import('./shell/shell'),
      import('./pages/year/year-page'),
      import('./pages/week/week-page'),
    ]),
  60_000,
);

describe('routes', () => {
  it('lead a stranger to the sign-in, and remember where to', async () => {
    fakeApi({
      'GET /api/session': signedOut,
      'GET /api/sign-in-options': { demo: true, setUp: null, singleSignOn: null },
    });
    const { router } = await open(`/o/${noordbrug.organisationId}/import`);
    expect(await screen.findByRole('heading', { name: 'Goed dat je er bent' })).toBeTruthy();
    expect(router.state.location.search).toEqual({ return: `/o/${noordbrug.organisationId}/import` });
  });

  it('never lead out of the app after signing in', async () => {
    fakeApi({
      'GET /api/session': signedOut,
      'GET /api/sign-in-options': { demo: false, setUp: null, singleSignOn: null },
    });
    const { router } = await open('/sign-in?return=//elsewhere.example');
    await screen.findByRole('heading', { name: 'Goed dat je er bent' });
    expect(router.state.location.search).toEqual({});
  });

  it('open the year of the first organisation, with the menu of what exists', async () => {
    fakeApi({ 'GET /api/session': { session } });
    const { router } = await open('/');
    const [menu] = await screen.findAllByRole('navigation', { name: 'Hoofdmenu' });
    const links = within(menu as HTMLElement).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Cadans',
      'Mijn week',
      'Jaar',
      'Lijst',
      'Ritme',
      'Verzoeken',
      'Fundament',
      'Voortgang',
      'Stuurmoment',
      'Portfolio',
      'Import',
      'Instellingen',
    ]);
    const year = new Date().getFullYear();
    expect(router.state.location.pathname).toBe(`/o/${noordbrug.organisationId}/year/${year}`);
    expect(links[2]?.getAttribute('aria-current')).toBe('page');
  });

  it('open the own week of who makes the work', async () => {
    fakeApi({
      'GET /api/session': {
        session: { ...session, organisations: [{ ...noordbrug, role: 'marketer' }] },
      },
    });
    const { router } = await open('/');
    await screen.findAllByRole('navigation', { name: 'Hoofdmenu' });
    expect(router.state.location.pathname).toBe(`/o/${noordbrug.organisationId}/week`);
  });

  it('do not take an account for visited when only its link was passed', async () => {
    fakeApi({ 'GET /api/session': { session } });
    const { router } = await open(`/o/${noordbrug.organisationId}/week`);
    await vi.waitFor(() => expect(lastOrganisation()).toBe(noordbrug.organisationId));
    const other = session.organisations[1]?.organisationId ?? '';
    await router.preloadRoute({ to: '/o/$organisationId/week', params: { organisationId: other } });
    expect(lastOrganisation()).toBe(noordbrug.organisationId);
  });

  it('switch to another account and keep the year', async () => {
    fakeApi({ 'GET /api/session': { session } });
    const { router, user } = await open(`/o/${noordbrug.organisationId}/year/2024`);
    const [switcher] = await screen.findAllByRole('button', { name: /1 van 2 accounts/ });
    await user.click(switcher as HTMLElement);
    await user.click(await screen.findByRole('menuitemradio', { name: 'Lindedata' }));
    expect(router.state.location.pathname).toBe(`/o/${session.organisations[1]?.organisationId}/year/2024`);
    expect(localStorage.getItem('cadans.organisation')).toBe(session.organisations[1]?.organisationId);
  });

  it.each(['/o/elsewhere/import', '/nowhere', `/o/${noordbrug.organisationId}/year/1999`])(
    'say so when a page does not exist: %s',
    async (address) => {
      fakeApi({ 'GET /api/session': { session } });
      await open(address);
      expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeTruthy();
    },
  );
});
