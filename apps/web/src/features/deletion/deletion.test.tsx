import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { AskDeletion } from './ask-deletion';
import { LeavingBanner } from './leaving-banner';

const PATH = '/api/organisations/o/deletion';
const standing = {
  askedBy: 'Sanne Visser',
  askedAt: '2026-11-23T12:00:00.000Z',
  eraseAfter: '2026-12-23T12:00:00.000Z',
};

it('an organisation that stays says nothing', async () => {
  const heard = fakeApi({ [`GET ${PATH}`]: { standing: null } });
  await show(<LeavingBanner organisationId="o" mayTakeBack />, 'nl');
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(document.body.textContent).not.toContain('verwijderd');
});

it('everybody reads on which day and who asked; who administers keeps it', async () => {
  let asked: typeof standing | null = standing;
  const heard = fakeApi({
    [`GET ${PATH}`]: () => ({ standing: asked }),
    [`DELETE ${PATH}`]: () => {
      asked = null;
      return { standing: null };
    },
  });
  const { user } = await show(<LeavingBanner organisationId="o" mayTakeBack />, 'nl');
  const banner = await screen.findByRole('status');
  expect(banner.textContent).toContain('Deze organisatie wordt op 23 december 2026 verwijderd');
  expect(banner.textContent).toContain('Sanne Visser heeft daarom gevraagd');
  await user.click(screen.getByRole('button', { name: 'Toch houden' }));
  await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  expect(heard.at(-1)?.method).toBe('DELETE');
});

it('who does not administer has no button', async () => {
  fakeApi({ [`GET ${PATH}`]: { standing } });
  await show(<LeavingBanner organisationId="o" mayTakeBack={false} />, 'en');
  expect((await screen.findByRole('status')).textContent).toContain('An admin can take it back');
  expect(screen.queryByRole('button')).toBeNull();
});

it('nothing is sent until the name is the right one', async () => {
  const heard = fakeApi({ [`POST ${PATH}`]: { standing } });
  const onClose = vi.fn();
  const { user } = await show(<AskDeletion organisationId="o" name="Brugtech" onClose={onClose} />, 'nl');
  const act = screen.getByRole('button', { name: 'Over 30 dagen verwijderen' });
  const field = screen.getByRole('textbox', { name: /Typ ter bevestiging: Brugtech/ });
  await user.type(field, 'Brug');
  await user.click(act);
  expect(screen.getByText('Dat is een andere naam. Typ hem precies zo.')).toBeTruthy();
  expect(heard).toHaveLength(0);
  await user.type(field, 'tech');
  await user.click(act);
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(heard[0]).toMatchObject({ method: 'POST', body: { name: 'Brugtech' } });
});

it('why it was refused stands in the dialog, and what was typed stays', async () => {
  fakeApi({
    [`POST ${PATH}`]: refuse(409, 'organisation_is_leaving', 'Er is om gevraagd haar te verwijderen.'),
  });
  const { user } = await show(<AskDeletion organisationId="o" name="Brugtech" onClose={() => {}} />, 'nl');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Brugtech/ });
  await user.type(field, 'Brugtech{Enter}');
  expect(await screen.findByText('Er is om gevraagd haar te verwijderen.')).toBeTruthy();
  expect(field.value).toBe('Brugtech');
});
