import type { ShareLink } from '@cadans/contracts/shares';
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { ShareDialog } from './share-dialog';

const SHARES = 'POST /api/organisations/een/shares';
const MADE: ShareLink = {
  id: '0198a1b2-0000-7000-8000-000000000001',
  name: 'Voor het bureau',
  year: 2026,
  filter: { late: true },
  showsOwners: false,
  language: 'nl',
  hasPassword: true,
  createdById: '0198a1b2-0000-7000-8000-000000000002',
  createdOn: '2026-11-23',
  expiresOn: '2027-02-21',
  state: 'open',
  views: 0,
  lastSeenOn: null,
};
const dialog = (onClose = vi.fn()) => (
  <ShareDialog
    organisationId="een"
    year={2026}
    today="2026-11-23"
    filter={{ late: true }}
    filterWords={['Alleen te laat']}
    onClose={onClose}
  />
);

it('says what is shown, asks for a name, and tells the link this once', async () => {
  const asked = fakeApi({
    [SHARES]: { token: 'T'.repeat(64), share: MADE },
  });
  const { user } = await show(dialog());
  expect(screen.getByText('Alleen te laat')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Link maken' }));
  expect(screen.getByText(/^Geef de link een naam/)).toBeDefined();
  expect(asked).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), ' Voor het bureau ');
  await user.type(screen.getByLabelText(/^Wachtwoord/), 'te kort');
  await user.click(screen.getByRole('button', { name: 'Link maken' }));
  expect(screen.getByText('Dit is te kort: minstens 8 tekens.')).toBeDefined();
  await user.type(screen.getByLabelText(/^Wachtwoord/), ' is het niet');
  await user.click(screen.getByRole('button', { name: 'Link maken' }));
  expect(await screen.findByRole('textbox', { name: 'De link' })).toHaveProperty(
    'value',
    `${location.origin}/share#${'T'.repeat(64)}`,
  );
  expect(asked[0]?.body).toEqual({
    name: 'Voor het bureau',
    year: 2026,
    filter: { late: true },
    showsOwners: false,
    language: 'nl',
    expiresOn: '2027-02-21',
    password: 'te kort is het niet',
  });
});

it('says why it was refused, and keeps what was typed', async () => {
  fakeApi({ [SHARES]: refuse(422, 'too_many_links', 'Trek eerst in wat niet meer nodig is.') });
  const { user } = await show(dialog());
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Bureau');
  await user.click(screen.getByRole('button', { name: 'Link maken' }));
  expect(await screen.findByText('Trek eerst in wat niet meer nodig is.')).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveProperty('value', 'Bureau');
});

it('says what to do when the link was made and could not be shown', async () => {
  fakeApi({ [SHARES]: { share: MADE } });
  const { user } = await show(dialog());
  await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Bureau');
  await user.click(screen.getByRole('button', { name: 'Link maken' }));
  expect(await screen.findByText(/kon niet meer getoond worden\. Trek hem in/)).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'De link' })).toBeNull();
});
