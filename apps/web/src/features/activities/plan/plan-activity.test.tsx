import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { toastQueue } from '../../../ui/toast-queue';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';

const { one } = yearWithOne();
const made = storyOf({ ...one, id: givenId('activity', 77), title: 'Nieuwe post', version: 1 });

beforeEach(() => {
  localStorage.clear();
  toastQueue.clear();
});

const open = (answer: unknown = made, draft = { channelId: givenId('channel', 2), day: '2026-08-10' }) =>
  openTask({
    start: () => ({ is: 'plan', draft }),
    answers: {
      [`POST ${organisation}/activities`]: answer,
      [`DELETE ${organisation}/activities/${made.id}`]: {
        ...made,
        version: 2,
        deletedAt: '2026-07-03T10:00:00.000Z',
      },
    },
  });

describe('planning an activity', () => {
  it('takes a title; the place that was clicked says the rest', async () => {
    const { user, writes } = await open();
    await user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Nieuwe post');
    await user.click(screen.getByRole('button', { name: 'Plannen' }));
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(writes()[0]?.body).toEqual({
      title: 'Nieuwe post',
      themeId: givenId('theme', 0),
      ownerId: givenId('member', 0),
      channelId: givenId('channel', 2),
      effortHours: null,
      startsOn: '2026-08-10',
      endsOn: '2026-08-16',
      precision: 'week',
    });
    expect(await screen.findByText(/^Nieuwe post \| /)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(screen.queryByText(/^Nieuwe post \| /)).toBeNull());
    expect(writes()[1]?.method).toBe('DELETE');
  });

  it('starts with what was used last', async () => {
    const first = await open();
    await screen.findByRole('textbox', { name: 'Titel' });
    await first.user.click(await screen.findByRole('button', { name: /Thema/ }));
    await first.user.click(await screen.findByRole('option', { name: 'Onze mensen' }));
    await first.user.type(screen.getByRole('textbox', { name: 'Titel' }), 'Nieuwe post');
    await first.user.click(screen.getByRole('button', { name: 'Plannen' }));
    await waitFor(() => expect(first.writes()).toHaveLength(1));
    first.unmount();
    await open(made, { channelId: '', day: '2026-08-10' });
    expect(await screen.findByRole('button', { name: /Onze mensen/ })).toBeTruthy();
  });

  it('asks a title, and sends nothing without one', async () => {
    const { user, writes } = await open();
    await screen.findByRole('textbox', { name: 'Titel' });
    await user.click(screen.getByRole('button', { name: 'Plannen' }));
    expect(await screen.findByText('Geef het een titel van hoogstens 200 tekens.')).toBeTruthy();
    expect(writes()).toHaveLength(0);
  });

  it('takes the activity away again when it is refused', async () => {
    const { user } = await open(() => refuse(422, 'owner_not_active', 'Kies iemand anders.'));
    await user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Nieuwe post');
    await user.click(screen.getByRole('button', { name: 'Plannen' }));
    expect(await screen.findByText('Kies iemand anders.')).toBeTruthy();
    expect(screen.queryByText(/^Nieuwe post \| /)).toBeNull();
  });
});
