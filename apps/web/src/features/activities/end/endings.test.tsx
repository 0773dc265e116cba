import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { toastQueue } from '../../../ui/toast-queue';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';

const { one } = yearWithOne();
const at = `${organisation}/activities/${one.id}`;

beforeEach(() => toastQueue.clear());

describe('scrapping', () => {
  it('tells the hours it frees, takes a reason, and is undone', async () => {
    const { user, writes } = await openTask({
      one: { effortHours: 6.5 },
      start: (activity) => ({ is: 'scrap', activity }),
      answers: {
        [`POST ${at}/scrappings`]: storyOf({ ...one, status: 'scrapped', version: 2 }),
        [`POST ${at}/restorations`]: storyOf({ ...one, version: 3 }),
      },
    });
    expect(
      await screen.findByText('Dit maakt 6,5 uur vrij. Het komt op de schraplijst, met de reden.'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Past niet bij een thema/ }));
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | scrapped')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | planned')).toBeTruthy();
    await waitFor(() => expect(writes()[1]?.path).toBe(`${at}/restorations`));
  });
});

describe('finishing', () => {
  const start = (activity: typeof one) => ({ is: 'finish' as const, activity });

  it('is done today unless told otherwise; undone it has its status back', async () => {
    const { user, writes } = await openTask({
      one: { status: 'in_work' },
      start,
      answers: {
        [`POST ${at}/completions`]: storyOf({ ...one, status: 'done', doneOn: '2026-07-03', version: 2 }),
        [`POST ${at}/reopenings`]: storyOf({ ...one, status: 'ready', version: 3 }),
        [`PATCH ${at}`]: storyOf({ ...one, status: 'in_work', version: 4 }),
      },
    });
    await screen.findByRole('dialog', { name: 'Gedaan' });
    await user.click(screen.getByRole('button', { name: 'Gedaan' }));
    await waitFor(() => expect(writes()[0]?.body).toEqual({ doneOn: '2026-07-03' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | in_work')).toBeTruthy();
    await waitFor(() => expect(writes()).toHaveLength(3));
    expect(writes()[2]?.body).toEqual({ status: 'in_work' });
    expect(writes()[2]?.headers.get('if-match')).toBe('"3"');
  });

  it('asks a whole link', async () => {
    const { user, writes } = await openTask({ start });
    await user.type(await screen.findByRole('textbox', { name: /^Link/ }), 'cadans.example');
    await user.click(screen.getByRole('button', { name: 'Gedaan' }));
    expect(await screen.findByText('Een link begint met https://')).toBeTruthy();
    expect(writes()).toHaveLength(0);
  });

  it('says who was first when it changed meanwhile, and shows what it has become', async () => {
    const current = storyOf(
      { ...one, startsOn: '2026-07-22', endsOn: '2026-07-22', slides: 1, version: 5 },
      {
        events: [
          {
            kind: 'postponed',
            activityVersion: 5,
            oldValues: {},
            newValues: {},
            byId: givenId('member', 1),
            at: '2026-07-03T09:00:00.000Z',
          },
        ],
      },
    );
    const { user } = await openTask({
      start,
      answers: {
        [`POST ${at}/completions`]: () => refuse(412, 'stale', 'Iemand anders was je voor.', { current }),
      },
    });
    await screen.findByRole('dialog', { name: 'Gedaan' });
    await user.click(screen.getByRole('button', { name: 'Gedaan' }));
    expect(await screen.findByText('Mark Jansen heeft dit intussen uitgesteld')).toBeTruthy();
    expect(screen.getByText('Klantverhaal | 2026-07-22 | planned')).toBeTruthy();
  });
});
