import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { toastQueue } from '../../../ui/toast-queue';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';
import type { Task } from '../task';

const { one } = yearWithOne();
const at = `${organisation}/activities/${one.id}`;
const earlier = { startsOn: '2026-07-06', endsOn: '2026-07-06', precision: 'day' as const };

beforeEach(() => {
  localStorage.clear();
  toastQueue.clear();
});

describe('undo and redo', () => {
  it('brings the same activity back when planning is done again', async () => {
    const made = storyOf({ ...one, id: givenId('activity', 77), title: 'Nieuwe post', version: 1 });
    const { user, writes } = await openTask({
      start: () => ({ is: 'plan', draft: { channelId: givenId('channel', 2), day: '2026-08-10' } }),
      answers: {
        [`POST ${organisation}/activities`]: made,
        [`DELETE ${organisation}/activities/${made.id}`]: {
          ...made,
          version: 2,
          deletedAt: '2026-07-03T10:00:00.000Z',
        },
        [`POST ${organisation}/activities/${made.id}/restorations`]: { ...made, version: 3 },
      },
    });
    await user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Nieuwe post');
    await user.click(screen.getByRole('button', { name: 'Plannen' }));
    await waitFor(() => expect(writes()).toHaveLength(1));
    await screen.findByText('‘Nieuwe post’ staat in het plan');
    await user.keyboard('z');
    await screen.findByText('‘Nieuwe post’ ligt in de prullenbak');
    expect(screen.queryByText(/^Nieuwe post \| /)).toBeNull();
    await user.keyboard('{Shift>}z{/Shift}');
    expect(await screen.findByText(/^Nieuwe post \| /)).toBeTruthy();
    await waitFor(() => expect(writes()[2]?.path).toBe(`${organisation}/activities/${made.id}/restorations`));
    expect(writes()[2]?.headers.get('if-match')).toBe('"2"');
    await screen.findByText('‘Nieuwe post’ is terug uit de prullenbak');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(writes()[3]?.headers.get('if-match')).toBe('"3"'));
    expect(writes()[3]?.method).toBe('DELETE');
  });

  it('does what was done again with all it said', async () => {
    let version = 1;
    const { user, writes } = await openTask({
      start: (activity): Task => ({ is: 'scrap', activity }),
      answers: {
        [`POST ${at}/scrappings`]: () => storyOf({ ...one, status: 'scrapped', version: ++version }),
        [`POST ${at}/restorations`]: () => storyOf({ ...one, version: ++version }),
      },
    });
    await user.click(await screen.findByRole('button', { name: /Past niet bij een thema/ }));
    await waitFor(() => expect(toastQueue.visibleToasts).toHaveLength(1));
    await user.keyboard('z');
    await screen.findByText('‘Klantverhaal’ staat weer in het plan');
    // What was taken back offers nothing any more.
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Opnieuw' }));
    await waitFor(() => expect(writes()).toHaveLength(3));
    expect(writes()[2]?.body).toEqual(writes()[0]?.body);
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | scrapped')).toBeTruthy();
  });

  it('is about the last thing that was done, however fast the keys are', async () => {
    let version = 1;
    const { user, writes } = await openTask({
      start: (activity): Task => ({ is: 'move', activity, to: earlier }),
      answers: {
        [`POST ${at}/pull-ins`]: () => storyOf({ ...one, ...earlier, version: ++version }),
        [`POST ${at}/retractions`]: () => storyOf({ ...one, version: ++version }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Naar voren halen' }));
    await user.keyboard('z{Shift>}z{/Shift}z');
    await waitFor(() => expect(writes()).toHaveLength(4));
    expect(writes().map(({ path }) => path.split('/').at(-1))).toEqual([
      'pull-ins',
      'retractions',
      'pull-ins',
      'retractions',
    ]);
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | planned')).toBeTruthy();
  });

  it('says why an undo is refused, and keeps what is there', async () => {
    const { user, writes } = await openTask({
      start: (activity): Task => ({ is: 'move', activity, to: earlier }),
      answers: {
        [`POST ${at}/pull-ins`]: storyOf({ ...one, ...earlier, version: 2 }),
        [`POST ${at}/retractions`]: () =>
          refuse(409, 'nothing_to_retract', 'Dit is niet meer terug te nemen.'),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Naar voren halen' }));
    await waitFor(() => expect(toastQueue.visibleToasts).toHaveLength(1));
    await user.keyboard('z');
    expect(await screen.findByText('Dit is niet meer terug te nemen.')).toBeTruthy();
    expect(screen.getByText('Klantverhaal | 2026-07-06 | planned')).toBeTruthy();
    await user.keyboard('z{Shift>}z{/Shift}');
    expect(writes()).toHaveLength(2);
  });

  it('keeps an undo that could not be heard', async () => {
    let reachable = false;
    const { user, writes } = await openTask({
      start: (activity): Task => ({ is: 'move', activity, to: earlier }),
      answers: {
        [`POST ${at}/pull-ins`]: storyOf({ ...one, ...earlier, version: 2 }),
        [`POST ${at}/retractions`]: () =>
          reachable ? storyOf({ ...one, version: 3 }) : refuse(503, 'unavailable', 'Even niet bereikbaar.'),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Naar voren halen' }));
    await waitFor(() => expect(toastQueue.visibleToasts).toHaveLength(1));
    await user.keyboard('z');
    expect(await screen.findByText('Even niet bereikbaar.')).toBeTruthy();
    reachable = true;
    await user.keyboard('z');
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | planned')).toBeTruthy();
    expect(writes()).toHaveLength(3);
  });
});
