import type { SharedYear } from '@cadans/contracts/shares';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { SharePage } from './share-page';

const TOKEN = 'A'.repeat(64);
const SHARED: SharedYear = {
  organisation: 'Zonneveld',
  name: 'Voor het bureau',
  language: 'nl',
  expiresOn: '2027-02-21',
  year: 2026,
  today: '2026-11-23',
  timeZone: 'Europe/Amsterdam',
  holidays: [],
  themes: [{ name: 'Meedenken', colour: 'brick' }],
  channels: [{ name: 'Blog', kind: 'own' }],
  owners: [],
  activities: {
    title: ['Blog over back-ups'],
    startsOn: [333],
    endsOn: [333],
    precision: [0],
    status: [0],
    theme: [0],
    channel: [0],
    owner: [-1],
  },
};

beforeEach(() => {
  sessionStorage.clear();
  window.location.hash = `#${TOKEN}`;
});
afterEach(() => {
  window.location.hash = '';
});

const answering = (answer: unknown) => fakeApi({ 'POST /api/shared': answer });
const bodies = (asked: readonly { body: unknown }[]) => asked.map(({ body }) => body);

it('shows the year of the link, by a token that only the body holds', async () => {
  const asked = answering({ shared: SHARED, pass: null });
  await show(<SharePage />);
  expect(await screen.findByRole('heading', { name: 'Voor het bureau', level: 1 })).toBeDefined();
  expect(await screen.findByRole('grid', { name: /^Jaarplan 2026/ })).toBeDefined();
  expect(screen.getByText(/Stand van 23 november 2026/)).toBeDefined();
  expect(screen.queryByText('Eigenaar')).toBeNull();
  // It shows no promises: what the names of its lanes tell is what stands there.
  expect(screen.getByText('Kanaal · wat er staat')).toBeDefined();
  expect(asked.map(({ path }) => path)).toEqual(['/api/shared']);
  expect(bodies(asked)).toEqual([{ token: TOKEN }]);
});

it('asks for the password, says when it is wrong and how long to wait, and keeps a pass in its place', async () => {
  let answer: unknown = refuse(401, 'needs_password', '');
  const asked = answering(() => answer);
  const { user, unmount } = await show(<SharePage />);
  const type = async (password: string) => {
    await user.clear(screen.getByLabelText('Wachtwoord'));
    await user.type(screen.getByLabelText('Wachtwoord'), `${password}{Enter}`);
  };
  await screen.findByRole('heading', { name: 'Hier hoort een wachtwoord bij', level: 1 });
  answer = refuse(401, 'wrong_link_password', '');
  await type('mis');
  expect(await screen.findByText(/^Dat is het niet/)).toBeDefined();
  answer = refuse(429, 'too_many', '', { retryAfter: 20 });
  await type('weer mis');
  expect(await screen.findByText(/over 20 seconden opnieuw/)).toBeDefined();
  answer = { shared: SHARED, pass: '9.x' };
  await type('raak');
  expect(await screen.findByRole('heading', { name: 'Voor het bureau', level: 1 })).toBeDefined();
  expect(JSON.stringify(sessionStorage)).not.toContain('raak');
  unmount();
  await show(<SharePage />);
  await waitFor(() => expect(bodies(asked).at(-1)).toEqual({ token: TOKEN, pass: '9.x' }));
});

it('says that a link shows nothing (any more), and not why', async () => {
  answering(refuse(404, 'not_found', 'Niet gevonden.'));
  await show(<SharePage />, 'en');
  expect(
    await screen.findByRole('heading', { name: 'This link shows nothing (any more)', level: 1 }),
  ).toBeDefined();
});

it('says so when nothing stands in it', async () => {
  const none = {
    title: [],
    startsOn: [],
    endsOn: [],
    precision: [],
    status: [],
    theme: [],
    channel: [],
    owner: [],
  };
  answering({ shared: { ...SHARED, themes: [], channels: [], activities: none }, pass: null });
  await show(<SharePage />);
  expect(await screen.findByText('Hier staat nu niets')).toBeDefined();
});
