import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlannedActivity } from '../../../api/year-plan';
import { refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { toastQueue } from '../../../ui/toast-queue';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';
import type { Bulk } from '../deeds/bulk';
import { rearranging } from '../deeds/rearranging';
import type { Task } from '../task';

const { one } = yearWithOne();
const batches = `POST ${organisation}/batches`;

const bulkOf = (rows: PlannedActivity[], weeks: number): Bulk => ({
  ...rearranging(rows, { weeks }, { today: '2026-07-03', madeToday: new Set() }),
  title: 'Verplaatsen',
  said: 'Het is verplaatst',
  saidBack: 'Het staat weer terug',
});
const start =
  (weeks: number) =>
  (row: PlannedActivity): Task => ({
    is: 'bulk',
    bulk: bulkOf([row, { ...row, id: 'done', title: 'Al klaar', status: 'done' }], weeks),
  });
const { events: _, ...bare } = storyOf(one);

beforeEach(() => toastQueue.clear());

describe('one act on several activities', () => {
  it('tells what stays, takes one reason, and is undone and redone as one', async () => {
    const later = { startsOn: '2026-07-29', endsOn: '2026-07-29', slides: 1 };
    const answers = [
      { ...bare, ...later, version: 2 },
      { ...bare, version: 3 },
      { ...bare, ...later, version: 4 },
    ];
    const { user, writes } = await openTask({
      start: start(2),
      answers: { [batches]: () => ({ activities: [answers.shift()] }) },
    });
    expect(await screen.findByText(/^1 activiteit is al afgerond/)).toBeTruthy();
    expect(screen.getByText('‘Al klaar’')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Eerst de klanten/ }));
    expect(await screen.findByText('Klantverhaal | 2026-07-29 | planned')).toBeTruthy();
    expect(await screen.findByText('Het is verplaatst')).toBeTruthy();
    const to = { startsOn: '2026-07-29', endsOn: '2026-07-29', reason: 'customers_first', note: '' };
    const forth = { is: 'move', activityId: one.id, ...to };
    expect(writes()[0]?.body).toEqual({ acts: [{ ...forth, version: 1 }] });
    await user.keyboard('z');
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | planned')).toBeTruthy();
    await screen.findByText('Het staat weer terug');
    expect(writes()[1]?.body).toEqual({ acts: [{ is: 'retract', activityId: one.id, version: 2 }] });
    await user.keyboard('{Shift>}z{/Shift}');
    await waitFor(() => expect(writes()[2]?.body).toEqual({ acts: [{ ...forth, version: 3 }] }));
  });

  it('puts everything back and names the activity the server stumbled over', async () => {
    const { user } = await openTask({
      start: start(-1),
      answers: {
        [batches]: () =>
          refuse(422, 'not_open', 'Dit is al afgerond.', {
            errors: [{ pointer: '/body/acts/0', code: 'not_open', detail: 'Dit is al afgerond.' }],
          }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Doe het bij de andere' }));
    expect(await screen.findByText('‘Klantverhaal’ houdt dit tegen')).toBeTruthy();
    expect(screen.getByText('Klantverhaal | 2026-07-15 | planned')).toBeTruthy();
  });

  it('says of several who was first with which', async () => {
    const current = storyOf({ ...one, startsOn: '2026-07-22', endsOn: '2026-07-22', version: 5 });
    const both = (row: PlannedActivity): Task => ({
      is: 'bulk',
      bulk: bulkOf([row, { ...row, id: '00000005-0000-7000-8000-0000000000ff' }], 2),
    });
    const { user } = await openTask({
      start: both,
      answers: { [batches]: () => refuse(412, 'stale', 'Iemand anders was je voor.', { current }) },
    });
    await user.click(await screen.findByRole('button', { name: /Wacht op input/ }));
    expect(await screen.findByText('Iemand heeft ‘Klantverhaal’ intussen gewijzigd')).toBeTruthy();
    expect(screen.getByText('Klantverhaal | 2026-07-22 | planned')).toBeTruthy();
  });

  it('is closed without doing anything when none can come along', async () => {
    const { writes } = await openTask({
      start: (row): Task => ({ is: 'bulk', bulk: bulkOf([{ ...row, slides: 3 }], 1) }),
    });
    expect(await screen.findByText(/^1 activiteit schoof al drie keer/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Eerst de klanten/ })).toBeNull();
    expect(writes()).toHaveLength(0);
  });
});
