import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { StandingIn } from './standing-in';

const numbered = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const organisationId = numbered(0);
const members = [
  { id: numbered(1), name: 'Sanne' },
  { id: numbered(2), name: 'Emma' },
];
const away = (standInId: string | null) => ({
  absences: [
    {
      ...{ id: numbered(5), memberId: numbered(1), from: '2026-12-07', until: '2026-12-20' },
      ...{ standInId, reason: '', version: 1 },
    },
  ],
});
const answer = (standInId: string | null) =>
  fakeApi({ [`GET /api/organisations/${organisationId}/absences`]: away(standInId) });
const of = (endsOn: string, status: 'planned' | 'done' = 'planned') => (
  <StandingIn {...{ organisationId, members }} activity={{ ownerId: numbered(1), endsOn, status }} />
);

it('tells both names on the days of the absence', async () => {
  answer(numbered(2));
  await show(of('2026-12-20'));
  expect(await screen.findByText('Sanne, tijdelijk Emma')).toBeTruthy();
});

it('tells that nobody stands in', async () => {
  answer(null);
  await show(of('2026-12-07'), 'en');
  expect(await screen.findByText('Sanne, nobody stands in')).toBeTruthy();
});

it.each([
  ['after it', '2026-12-21', 'planned'],
  ['of what is done', '2026-12-20', 'done'],
] as const)('tells nothing %s', async (_, endsOn, status) => {
  const asked = answer(numbered(2));
  await show(of(endsOn, status));
  await expect.poll(() => asked.length).toBe(1);
  expect(screen.queryByText(/Sanne/)).toBeNull();
});
