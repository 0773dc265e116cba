import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '../../../api/query-client';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { startWords } from '../../../words/start-words';
import { Providers } from '../../providers';
import { createAppRouter } from '../../router';

const user = {
  id: '01900000-0000-7000-8000-000000000000',
  name: 'Sanne',
  email: 's@n.example',
  language: 'nl',
};
const arrival = { state: 'abc', code: 'x' };
const KEPT = 'cadans.sign-on';

/** The page a provider sends a browser back to; `isIn` is whether somebody is signed in. */
async function arrive(answers: Record<string, unknown>, search = '?state=abc&code=x', isIn = false) {
  let session = isIn ? { user, organisations: [] } : null;
  const heard = fakeApi({
    'GET /api/session': () => ({ session }),
    'GET /api/sign-in-options': { demo: false, singleSignOn: 'Microsoft', setUp: null },
    'POST /api/auth/single-sign-on': () => {
      session = { user, organisations: [] };
      return { secondStep: false };
    },
    ...answers,
  });
  await startWords('nl');
  const queries = createQueryClient(() => undefined);
  const history = createMemoryHistory({ initialEntries: [`/account/single-sign-on${search}`] });
  const router = createAppRouter(queries, history);
  render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  const sent = () => heard.filter(({ method }) => method === 'POST');
  return { router, sent, pressing: userEvent.setup() };
}

// A page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => import('./account-page'), 60_000);
beforeEach(() => sessionStorage.clear());

it('lets one in once, takes what was sent along out of the address, and leads where one wanted to be', async () => {
  sessionStorage.setItem(KEPT, 'sign-in /new');
  const { router, sent } = await arrive({});
  await waitFor(() => expect(router.state.location.pathname).toBe('/new'));
  expect(sent().map(({ path, body }) => [path, body])).toEqual([['/api/auth/single-sign-on', arrival]]);
  expect(router.history.length).toBe(1);
  expect(sessionStorage.getItem(KEPT)).toBeNull();
});

it('leads to no other site, whatever this tab keeps', async () => {
  sessionStorage.setItem(KEPT, 'sign-in //elsewhere.example');
  const { router } = await arrive({});
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

it('asks the second step where one has it', async () => {
  sessionStorage.setItem(KEPT, 'sign-in /new');
  const { router } = await arrive({ 'POST /api/auth/single-sign-on': { secondStep: true } });
  expect(await screen.findByLabelText('Code uit je app')).toBeTruthy();
  expect(router.state.location.search).toEqual({ how: 'code', return: '/new' });
});

it('says in words why one is not in, and how one gets in all the same', async () => {
  const { router, pressing } = await arrive({
    'POST /api/auth/single-sign-on': refuse(409, 'account_not_linked', 'Log eenmaal in.', {
      title: 'Niet gekoppeld',
    }),
  });
  expect(await screen.findByRole('heading', { name: 'Niet gekoppeld' })).toBeTruthy();
  expect(screen.getByText('Log eenmaal in.')).toBeTruthy();
  expect(router.history.location.href).toBe('/account/single-sign-on');
  await pressing.click(screen.getByRole('button', { name: 'Mail me een inloglink' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ how: 'link' }));
});

it('sends nothing when the address holds no answer of a provider', async () => {
  const { sent } = await arrive({}, '');
  expect(await screen.findByText(/hoort bij het inloggen via je bedrijf/)).toBeTruthy();
  expect(sent()).toEqual([]);
});

it('shows who one is, and leads back to what one was about to do', async () => {
  sessionStorage.setItem(KEPT, 'confirm /account/security');
  const { router, sent } = await arrive({ 'POST /api/session/confirmations': {} }, undefined, true);
  await waitFor(() => expect(router.state.location.pathname).toBe('/account/security'));
  expect(sent().map(({ path, body }) => [path, body])).toEqual([
    ['/api/session/confirmations', { singleSignOn: arrival }],
  ]);
  expect(await screen.findByText('Bevestigd dat jij het bent')).toBeTruthy();
});

it('tells what stands in the way of linking, and leads back to the account', async () => {
  sessionStorage.setItem(KEPT, 'link /account/security');
  const { router, pressing } = await arrive(
    {
      'POST /api/session/identities': refuse(409, 'identity_taken', 'Van een ander.', {
        title: 'Al gekoppeld',
      }),
    },
    undefined,
    true,
  );
  expect(await screen.findByRole('heading', { name: 'Al gekoppeld' })).toBeTruthy();
  await pressing.click(screen.getByRole('button', { name: 'Terug naar Cadans' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/account/security'));
});
