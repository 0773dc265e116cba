import type { Membership } from '@cadans/contracts/session';
import type { ShareLink } from '@cadans/contracts/shares';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { ShareLinks } from './share-links';

const SHARES = '/api/organisations/een/shares';
const link = (nth: number, differs: Partial<ShareLink>): ShareLink => ({
  id: `0198a1b2-0000-7000-8000-00000000000${nth}`,
  name: `Link ${nth}`,
  year: 2026,
  filter: {},
  showsOwners: false,
  language: 'nl',
  hasPassword: false,
  createdById: '0198a1b2-0000-7000-8000-00000000000f',
  createdOn: '2026-11-23',
  expiresOn: '2027-02-21',
  state: 'open',
  views: 0,
  lastSeenOn: null,
  ...differs,
});
const membership: Membership = {
  organisationId: 'een',
  memberId: '0198a1b2-0000-7000-8000-00000000000f',
  name: 'Zonneveld',
  role: 'director',
  admin: false,
};
const list = <ShareLinks membership={membership} start={<button type="button">Deel een jaar…</button>} />;

it('teaches what sharing is where nothing is shared, with the way to begin', async () => {
  fakeApi({ [`GET ${SHARES}`]: { today: '2026-11-23', shares: [] } });
  await show(list);
  expect(await screen.findByText('Er is nog niets gedeeld')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Deel een jaar…' })).toBeDefined();
});

it('says of each what it shows, until when and how often it was seen; what is over stands below', async () => {
  const seen = {
    views: 3,
    lastSeenOn: '2026-11-20',
    hasPassword: true,
    showsOwners: true,
    filter: { late: true },
  };
  const shares = [
    link(1, seen),
    link(2, { state: 'left' }),
    link(3, { state: 'expired', views: 1, lastSeenOn: '2026-11-01' }),
    link(4, { state: 'revoked' }),
  ];
  fakeApi({ [`GET ${SHARES}`]: { today: '2026-11-23', shares } });
  await show(list);
  const working = within(await screen.findByRole('list', { name: 'Werkt nu' })).getAllByRole('listitem');
  const ended = within(screen.getByRole('list', { name: 'Werkt niet meer' })).getAllByRole('listitem');
  expect([working.length, ended.length]).toEqual([1, 3]);
  for (const said of [
    'wachtwoord',
    'gefilterd',
    'met voornamen',
    'Werkt tot en met',
    '3 keer bekeken, laatst op',
  ])
    expect(working[0]?.textContent).toContain(said);
  for (const [row, said] of [
    [ended[0], 'de maker deelt niet meer'],
    [ended[1], 'verlopen'],
    [ended[2], 'ingetrokken'],
  ] as const) {
    expect(row?.textContent).toContain(said);
    expect(row?.textContent).not.toContain('Werkt tot en met');
  }
  // What still opens, or could again, can be revoked; what is over cannot.
  expect(
    screen.getAllByRole('button', { name: /intrekken…$/ }).map((one) => one.getAttribute('aria-label')),
  ).toEqual(['‘Link 1’ intrekken…', '‘Link 2’ intrekken…']);
});

it('asks before it revokes, does so once, and lets somebody turn back', async () => {
  const asked = fakeApi({
    [`GET ${SHARES}`]: { today: '2026-11-23', shares: [link(1, {})] },
    [`DELETE ${SHARES}/${link(1, {}).id}`]: {},
  });
  const { user } = await show(list);
  const revoked = () => asked.filter(({ method }) => method === 'DELETE').length;
  await user.click(await screen.findByRole('button', { name: '‘Link 1’ intrekken…' }));
  await user.click(screen.getByRole('button', { name: 'Toch niet' }));
  expect(revoked()).toBe(0);
  await user.click(screen.getByRole('button', { name: '‘Link 1’ intrekken…' }));
  expect(screen.getByRole('alertdialog').textContent).toContain('ziet vanaf nu niets meer');
  await user.click(screen.getByRole('button', { name: 'Intrekken' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog', { name: /intrekken\?$/ })).toBeNull());
  expect(revoked()).toBe(1);
});

it('says why the list could not be read, and tries again', async () => {
  fakeApi({ [`GET ${SHARES}`]: refuse(503, 'unavailable', 'Even niet bereikbaar.') });
  await show(list);
  expect(await screen.findByText('Even niet bereikbaar.')).toBeDefined();
  expect(screen.getByRole('button', { name: /opnieuw/i })).toBeDefined();
});
