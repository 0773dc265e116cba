import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letGo, readOutbox, waiting } from '../../../api/outbox';
import { sendWaiting } from '../../../api/send-waiting';
import { type Asked, fakeApi, refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';
// Fetched when it is first opened: here it is there before the clock runs.
import './open-activity';
import { NOTHING_UNSAVED } from './unsaved';
import { keepUnsaved } from './unsaved-store';

const { one, year } = yearWithOne();
const path = `${organisation}/activities/${one.id}`;
const story = storyOf(one, { brief: 'Wat er stond' });
const userId = givenId('member', 8);

const cut = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
const field = async (name: string) =>
  within(await screen.findByRole('dialog')).findByRole('textbox', { name });

/** Opens the drawer with a connection, loses that, and types. */
async function typeOffline(text: string) {
  const view = await openTask({
    start: (activity) => ({ is: 'open', activity }),
    answers: { [`GET ${path}`]: story },
  });
  view.queries.setQueryData(['session'], { user: { id: userId }, organisations: [] });
  const brief = await field('Omschrijving');
  cut();
  await view.user.type(brief, text);
  await screen.findByText('Wacht op verbinding');
  return view;
}

beforeEach(async () => {
  for (const { key } of await readOutbox()) await letGo(key);
});

afterEach(() => {
  keepUnsaved(organisation.split('/').at(-1) ?? '', one.id, () => NOTHING_UNSAVED);
  sessionStorage.clear();
});

it('lets what was typed without a connection wait, as one change however long one types', async () => {
  const { user } = await typeOffline(' en dit');
  await user.type(await field('Omschrijving'), ' en dat');
  await waitFor(() =>
    expect(waiting()).toMatchObject([
      {
        doing: {
          acts: [{ is: 'change', version: one.version, changes: { brief: 'Wat er stond en dit en dat' } }],
        },
        was: { brief: 'Wat er stond' },
      },
    ]),
  );
  expect(((await field('Omschrijving')) as HTMLTextAreaElement).value).toBe('Wat er stond en dit en dat');
  expect(screen.queryByText(/Niet opgeslagen/)).toBeNull();
});

it('sends it when there is a connection again, also over a title that somebody else changed', async () => {
  const { queries } = await typeOffline(' en dit');
  let now = { ...story, title: 'Van Mark', version: one.version + 1 };
  const asked = fakeApi({
    [`GET ${organisation}/years/2026`]: year,
    [`GET ${path}`]: () => now,
    [`POST ${organisation}/batches`]: ({ body }: Asked) => {
      const [act] = (body as { acts: { version: number; changes: object }[] }).acts;
      if (act?.version !== now.version) return refuse(412, 'stale', 'Intussen gewijzigd.', { current: now });
      now = { ...now, ...act.changes, version: now.version + 1 };
      return { activities: [now] };
    },
  });
  await sendWaiting(queries, userId, () => 'Mag niet.');
  expect(waiting()).toEqual([]);
  expect(now).toMatchObject({ title: 'Van Mark', brief: 'Wat er stond en dit' });
  await waitFor(() => expect(screen.queryByText('Wacht op verbinding')).toBeNull());
  expect(((await field('Omschrijving')) as HTMLTextAreaElement).value).toBe('Wat er stond en dit');
  expect(asked.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

it('has both texts in the drawer when somebody else changed the same one meanwhile', async () => {
  const { queries, user } = await typeOffline(' en dit');
  const event = {
    kind: 'changed' as const,
    oldValues: { brief: '' },
    newValues: { brief: '' },
    activityVersion: 2,
  };
  const at = '2026-07-03T09:00:00.000Z';
  let now = {
    ...story,
    brief: 'Wat Mark schreef',
    version: one.version + 1,
    events: [{ ...event, byId: givenId('member', 1), at }],
  };
  fakeApi({
    [`GET ${organisation}/years/2026`]: year,
    [`GET ${path}`]: () => now,
    [`POST ${organisation}/batches`]: () => refuse(412, 'stale', 'Intussen gewijzigd.', { current: now }),
    [`PATCH ${path}`]: ({ body }: Asked) => {
      now = { ...now, ...(body as object), version: now.version + 1 };
      return now;
    },
  });
  await sendWaiting(queries, userId, () => 'Mag niet.');
  await screen.findByText('Mark Jansen wijzigde dit ook: Omschrijving');
  expect(screen.getByRole('region', { name: 'Mark Jansen' }).textContent).toContain('Wat Mark schreef');
  expect(screen.getByRole('region', { name: 'Van jou' }).textContent).toContain('Wat er stond en dit');
  expect(waiting()).toEqual([]);
  expect(now.brief).toBe('Wat Mark schreef');
  await user.click(screen.getByRole('button', { name: 'Houd de mijne' }));
  await waitFor(() => expect(now.brief).toBe('Wat er stond en dit'));
});
