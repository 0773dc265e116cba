import type { CalendarFeed } from '@cadans/contracts/feeds';
import type { Membership } from '@cadans/contracts/session';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { Feeds } from './feeds';

const FEEDS = '/api/organisations/een/feeds';
const feed = (nth: number, differs: Partial<CalendarFeed> = {}): CalendarFeed => ({
  id: `0198a1b2-0000-7000-8000-00000000000${nth}`,
  kind: 'own',
  name: null,
  language: 'nl',
  createdOn: '2026-11-23',
  fetches: 0,
  lastFetchedAt: null,
  ...differs,
});
const membership: Membership = {
  organisationId: 'een',
  memberId: '0198a1b2-0000-7000-8000-00000000000f',
  name: 'Zonneveld',
  role: 'marketer',
  admin: false,
};
const list = <Feeds membership={membership} start={<button type="button">Nieuwe feed…</button>} />;

it('teaches what a feed is where there is none, with the way to begin', async () => {
  fakeApi({ [`GET ${FEEDS}`]: { feeds: [] } });
  await show(list);
  expect(await screen.findByText('Nog geen feed')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Nieuwe feed…' })).toBeDefined();
});

it('says of each what it is about and when a calendar came for it last', async () => {
  const theme = {
    kind: 'theme',
    name: 'Meedenken',
    fetches: 9,
    lastFetchedAt: '2026-11-22T10:00:00Z',
  } as const;
  fakeApi({ [`GET ${FEEDS}`]: { feeds: [feed(1), feed(2, theme)] } });
  await show(list);
  const [own, about] = await screen.findAllByRole('listitem');
  expect(own?.textContent).toContain('Mijn werk');
  expect(own?.textContent).toContain('nog door geen agenda opgehaald');
  expect(about?.textContent).toContain('Een thema: Meedenken');
  expect(about?.textContent).toMatch(/laatst opgehaald op .*22 november/);
});

it('asks before it closes one, does so once, and lets somebody turn back', async () => {
  const asked = fakeApi({
    [`GET ${FEEDS}`]: { feeds: [feed(1)] },
    [`DELETE ${FEEDS}/${feed(1).id}`]: {},
  });
  const { user } = await show(list);
  const closed = () => asked.filter(({ method }) => method === 'DELETE').length;
  await user.click(await screen.findByRole('button', { name: '‘Mijn werk’ sluiten…' }));
  await user.click(screen.getByRole('button', { name: 'Toch niet' }));
  expect(closed()).toBe(0);
  await user.click(screen.getByRole('button', { name: '‘Mijn werk’ sluiten…' }));
  await user.click(screen.getByRole('button', { name: 'Feed sluiten' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog', { name: /sluiten\?$/ })).toBeNull());
  expect(closed()).toBe(1);
});

it('says why the list could not be read, and tries again', async () => {
  fakeApi({ [`GET ${FEEDS}`]: refuse(503, 'unavailable', 'Even niet bereikbaar.') });
  await show(list);
  expect(await screen.findByText('Even niet bereikbaar.')).toBeDefined();
  expect(screen.getByRole('button', { name: /opnieuw/i })).toBeDefined();
});
