import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { AbsenceDialog } from './absence-dialog';

const numbered = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const organisationId = numbered(0);
const people = [
  { memberId: numbered(1), name: 'Sanne', carries: true },
  { memberId: numbered(2), name: 'Emma', carries: true },
  { memberId: numbered(3), name: 'Kees', carries: false },
];
const absence = {
  ...{ id: numbered(5), memberId: numbered(1), from: '2026-12-07', until: '2026-12-20' },
  ...{ standInId: null, reason: 'Verlof', version: 3 },
};
const dialog = async (onClose = vi.fn()) => ({
  onClose,
  ...(await show(
    <AbsenceDialog {...{ organisationId, absence, people, onClose }} memberId={null} today="2026-11-23" />,
  )),
});

it('names a stand-in among who can be given work, never who is away, and keeps the rest', async () => {
  const asked = fakeApi({ [`PUT /api/organisations/${organisationId}/absences/${numbered(5)}`]: absence });
  const { user, onClose } = await dialog();
  expect(screen.getByText(/vraagt Voortgang om een besluit/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Wie vervangt/ }));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Niemand', 'Emma']);
  await user.click(screen.getByRole('option', { name: 'Emma' }));
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  const put = asked.find(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({
    from: '2026-12-07',
    until: '2026-12-20',
    standInId: numbered(2),
    reason: 'Verlof',
  });
  expect(put?.headers.get('if-match')).toBe('"3"');
});

it('says why it was refused, and stays open', async () => {
  fakeApi({
    [`PUT /api/organisations/${organisationId}/absences/${numbered(5)}`]: refuse(
      409,
      'already_away',
      'Die dagen staan er al.',
    ),
  });
  const { user, onClose } = await dialog();
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText('Die dagen staan er al.')).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});
