import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { HandOverForm } from './hand-over-form';
import type { CarriedAnswer } from './handover.queries';

const numbered = (number: number) => `01900000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const organisationId = numbered(0);
const [sanne, emma, tom] = [numbered(1), numbered(2), numbered(3)];
const path = `/api/organisations/${organisationId}/members/${sanne}/handovers`;

const person = (memberId: string, name: string) => ({
  ...{ memberId, name, carries: true },
  ...{ hours: [1, 0], capacity: [4, 4], daysAway: [0, 0], hoursAWeek: null },
});
const activity = (number: number) => ({
  ...{ kind: 'activity' as const, id: numbered(number), title: `Blog ${number}`, sentence: null, of: null },
  ...{ themeId: numbered(9), endsOn: '2026-12-10', often: null, hours: 2, week: 1, toId: emma, why: 0 },
});
const carried: CarriedAnswer = {
  today: '2026-11-23',
  member: { id: sanne, name: 'Sanne', active: true },
  items: [activity(20), activity(21), { ...activity(22), kind: 'helper', toId: tom, hours: 0, week: null }],
  reasons: [{ nl: 'Emma kent het thema.', en: 'Emma knows the theme.' }],
  themes: [{ id: numbered(9), name: 'Meedenken' }],
  campaigns: [{ id: numbered(8), name: 'Najaar', open: 2 }],
  requests: [],
  load: {
    ...{ mondays: ['2026-11-23', '2026-11-30'], usualHours: 2, weeklyCapacity: 4, equalPart: 4 },
    people: [person(emma, 'Emma'), person(sanne, 'Sanne'), person(tom, 'Tom')],
  },
};

const form = async (onDone = vi.fn()) => ({
  onDone,
  ...(await show(<HandOverForm {...{ organisationId, carried, onDone }} />)),
});

it('gives everything as proposed, but for what is chosen otherwise, and shows what that does to the weeks', async () => {
  const asked = fakeApi({
    [`POST ${path}`]: {
      ...{
        id: numbered(30),
        fromId: sanne,
        reason: 'leaving',
        note: '',
        byId: tom,
        at: '2026-11-23T12:00:00.000Z',
      },
      ...{ undoesId: null, undoneById: null, lines: [] },
    },
  });
  const { user, onDone } = await form();
  const group = screen.getByRole('region', { name: 'Activiteiten · Meedenken' });
  expect(within(group).getAllByText('Emma kent het thema.')).toHaveLength(2);
  expect(screen.getByText('1 → 5 van 8 uur')).toBeTruthy();
  await user.click(within(group).getByRole('button', { name: /Wie krijgt ‘Blog 21’/ }));
  await user.click(await screen.findByRole('option', { name: 'Tom' }));
  expect(screen.getAllByText('1 → 3 van 8 uur')).toHaveLength(2);
  // Who leaves is no choice, and a group can only go to nobody where nobody is needed
  await user.click(within(group).getByRole('button', { name: /Wie krijgt alles/ }));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Verdeeld',
    'Emma',
    'Tom',
  ]);
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '3 zaken overdragen' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    reason: 'leaving',
    note: '',
    shares: [
      { kind: 'activity', toId: emma, ids: [numbered(20)] },
      { kind: 'activity', toId: tom, ids: [numbered(21)] },
      { kind: 'helper', toId: tom, ids: [numbered(22)] },
    ],
  });
});

it('tells what came and went when something else is carried by now, and stays to be done', async () => {
  fakeApi({
    [`POST ${path}`]: refuse(409, 'handover_outdated', 'Bekijk opnieuw', {
      current: { added: [{ kind: 'activity', id: numbered(40) }], gone: [] },
    }),
  });
  const { user, onDone } = await form();
  await user.click(screen.getByRole('button', { name: '3 zaken overdragen' }));
  expect(await screen.findByText(/Erbij: 1, weg: 0/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '3 zaken overdragen' })).toBeTruthy();
  expect(onDone).not.toHaveBeenCalled();
});

it('gives nothing while somebody has to be chosen or the reason is another and is not told', async () => {
  const asked = fakeApi({});
  const { user } = await form();
  await user.click(screen.getByRole('button', { name: /Reden/ }));
  await user.click(await screen.findByRole('option', { name: 'Iets anders' }));
  await user.click(screen.getByRole('button', { name: '3 zaken overdragen' }));
  expect(await screen.findByText('Zeg waarom.')).toBeTruthy();
  expect(asked.filter(({ method }) => method === 'POST')).toEqual([]);
});
