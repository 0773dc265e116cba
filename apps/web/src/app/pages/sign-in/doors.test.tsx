import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../api/query-client';
import { keepDestination } from '../../../features/session/mail/destination';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { startWords } from '../../../words/start-words';
import { Providers } from '../../providers';
import { createAppRouter } from '../../router';

const token = 'a'.repeat(43);
const user = {
  id: '01900000-0000-7000-8000-000000000000',
  name: 'Sanne',
  email: 's@n.example',
  language: 'nl',
};
const nobody = { session: null };
const somebody = { session: { user, organisations: [] } };

/** The app at an address; `session` is what the server says about who is signed in, and may change on the way. */
async function open(address: string, answers: Record<string, unknown>) {
  let session: unknown = nobody;
  const letIn = () => {
    session = somebody;
    return { secondStep: false };
  };
  const heard = fakeApi({
    'GET /api/session': () => session,
    'GET /api/sign-in-options': { demo: false, setUp: null, singleSignOn: null },
    ...Object.fromEntries(
      Object.entries(answers).map(([path, answer]) => [path, answer === 'in' ? letIn : answer]),
    ),
  });
  await startWords('nl');
  const queries = createQueryClient(() => undefined);
  const router = createAppRouter(queries, createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, heard, letIn, user: userEvent.setup() };
}

// A page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => import('./door-screens'), 60_000);
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

const enter = async (typing: ReturnType<typeof userEvent.setup>) => {
  await typing.type(await screen.findByLabelText('E-mailadres'), 's@n.example');
  await typing.type(screen.getByLabelText('Wachtwoord'), 'geheim');
  await typing.click(screen.getByRole('button', { name: 'Inloggen' }));
};

describe('a mailed link', () => {
  it('leaves the address at once, and the page is kept from search engines and from other sites', async () => {
    const { router } = await open(`/sign-in/link#${token}`, {});
    await screen.findByRole('button', { name: 'Log in' });
    await waitFor(() => expect(router.history.location.href).toBe('/sign-in/link'));
    expect(screen.getByRole('button', { name: 'Log in' })).toBeTruthy();
    expect(router.history.length).toBe(1);
    expect(document.head.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex');
    expect(document.head.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
  });

  it('leads where one wanted to be when it was asked for', async () => {
    keepDestination('/new');
    const {
      router,
      user: pressing,
      heard,
    } = await open(`/sign-in/link#${token}`, {
      'POST /api/session/magic-links/redeem': 'in',
    });
    await pressing.click(await screen.findByRole('button', { name: 'Log in' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/new'));
    expect(heard.find(({ method }) => method === 'POST')?.body).toEqual({ token });
  });

  it('asks the second step too, and leads on from there', async () => {
    keepDestination('/new');
    const app = await open(`/sign-in/link#${token}`, {
      'POST /api/session/magic-links/redeem': { secondStep: true },
      'POST /api/session/second-step': () => {
        app.letIn();
        return { recoveryCodesLeft: null };
      },
    });
    await app.user.click(await screen.findByRole('button', { name: 'Log in' }));
    await app.user.type(await screen.findByLabelText('Code uit je app'), '123456');
    await waitFor(() => expect(app.router.state.location.pathname).toBe('/new'));
    // Nothing leads back to a link that is used up.
    expect(app.router.history.length).toBe(1);
  });

  it('gives way to another one that is opened in the same tab', async () => {
    const {
      router,
      user: pressing,
      heard,
    } = await open(`/sign-in/link#${token}`, {
      'POST /api/session/magic-links/redeem': refuse(410, 'link_spent', 'Op'),
    });
    await pressing.click(await screen.findByRole('button', { name: 'Log in' }));
    expect(await screen.findByRole('heading', { name: 'Deze link werkt niet meer' })).toBeTruthy();
    router.history.push(`/sign-in/link#${'b'.repeat(43)}`);
    await pressing.click(await screen.findByRole('button', { name: 'Log in' }));
    await waitFor(() => expect(heard.at(-1)?.body).toEqual({ token: 'b'.repeat(43) }));
  });

  it('that lost its token leads to a new one', async () => {
    const { router, user: pressing } = await open('/sign-in/new-password#half-a-token', {});
    await pressing.click(await screen.findByRole('button', { name: 'Vraag een nieuwe link' }));
    expect(await screen.findByRole('heading', { name: 'Een nieuw wachtwoord' })).toBeTruthy();
    expect(router.state.location.search).toEqual({ how: 'reset' });
  });
});

describe('the second step', () => {
  it('comes after the password, keeps where one wanted to be, and Back leads to the password', async () => {
    const app = await open('/sign-in?return=%2Fnew', {
      'POST /api/auth/sign-in/email': { secondStep: true },
      'POST /api/session/second-step': () => {
        app.letIn();
        return { recoveryCodesLeft: null };
      },
    });
    await enter(app.user);
    expect(await screen.findByText(/Je hebt tot \d\d:\d\d om de code/)).toBeTruthy();
    expect(app.router.state.location.search).toEqual({ how: 'code', return: '/new' });
    app.router.history.back();
    expect(await screen.findByLabelText('Wachtwoord')).toBeTruthy();
    app.router.history.forward();
    await app.user.type(await screen.findByLabelText('Code uit je app'), '123456');
    await waitFor(() => expect(app.router.state.location.pathname).toBe('/new'));
    app.router.history.back();
    // Whoever is in is led on: the door is no place to come back to.
    await waitFor(() => expect(app.router.state.location.pathname).toBe('/new'));
  });

  it('stands after a reload, with the time that was left', async () => {
    const first = await open('/sign-in', { 'POST /api/auth/sign-in/email': { secondStep: true } });
    await enter(first.user);
    const until = (await screen.findByText(/Je hebt tot/)).textContent;
    first.unmount();
    await open('/sign-in?how=code', {});
    expect((await screen.findByText(/Je hebt tot/)).textContent).toBe(until);
  });
});

it('a way that does not exist is the page one begins with, and no other site is led to', async () => {
  const { router, user: typing } = await open('/sign-in?how=elsewhere&return=%2F%2Felsewhere.example', {
    'POST /api/auth/sign-in/email': 'in',
  });
  await enter(typing);
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
});
