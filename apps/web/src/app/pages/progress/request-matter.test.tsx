import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { given as givenRequest } from '../../../features/requests/requests-for-tests';
import { refuse } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { at, given, open } from './progress-page-for-tests';
import { member, theme } from './progress-world-for-tests';
import { storyIn } from './year-for-tests';

// Pages are compiled when they are first opened; that is no part of what is tried here.
beforeAll(() => Promise.all([import('../../shell/shell'), import('./progress-page')]), 60_000);
beforeEach(() => localStorage.clear());

/** A director before a request that waits since 22 June, too long. */
async function before(
  answer: (verb: string, body: unknown) => unknown,
  role: 'director' | 'viewer' = 'director',
) {
  const world = given();
  const request = givenRequest(1, { title: 'Folder', byId: member(0), receivedOn: '2026-06-22' });
  world.requests = [{ id: request.id, title: request.title, receivedOn: request.receivedOn }];
  const act = (verb: string) => ({
    [`POST ${at}/requests/${request.id}/${verb}`]: ({ body }: { body: unknown }) => {
      const answered = answer(verb, body);
      if (answered === undefined) {
        world.requests = [];
        const decided = { ...request, version: 2 };
        return verb === 'acceptances'
          ? { request: decided, activity: storyIn(world, givenId('activity', 20)) }
          : decided;
      }
      return answered;
    },
  });
  const opened = await open(world, {
    role,
    more: {
      [`GET ${at}/requests`]: { today: '2026-07-03', requests: [request] },
      ...act('declines'),
      ...act('parkings'),
      ...act('acceptances'),
    },
  });
  const bodies = () =>
    opened.heard
      .filter(({ method, path }) => method === 'POST' && path.includes('/requests/'))
      .map(({ body }) => body);
  return { ...opened, request, bodies };
}

const SENTENCE = 'Het verzoek “Folder” wacht sinds 22 juni op antwoord.';

it('tells who asked and why, and is put in the plan where it stands', async () => {
  const { user, bodies } = await before(() => undefined);
  expect(await screen.findByText(SENTENCE)).toBeTruthy();
  expect(await screen.findByText(/^Van Sanne Visser, .*22 juni · Evenement$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Accepteren.*“Folder”/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'In het plan zetten' }));
  await user.click(await dialog.findByRole('button', { name: /Thema$/ }));
  await user.click(await screen.findByRole('option', { name: 'Veilig werken' }));
  await user.click(dialog.getByRole('button', { name: 'Accepteren' }));
  await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
  expect(bodies()).toMatchObject([{ title: 'Folder', themeId: theme(1) }]);
});

it('is declined where it stands, for a reason, and leaves', async () => {
  const { user, bodies } = await before(() => undefined);
  await user.click(await screen.findByRole('button', { name: /^Afwijzen.*“Folder”/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Afwijzen' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarom niet?' }), 'Geen thema');
  await user.click(within(dialog).getByRole('button', { name: 'Afwijzen' }));
  await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
  expect(bodies()).toEqual([{ reason: 'Geen thema' }]);
});

it('is parked instead, or stays when that was refused', async () => {
  const { user, bodies } = await before(() => refuse(412, 'stale', 'Iemand was je voor.'));
  await user.click(await screen.findByRole('button', { name: /^Afwijzen.*“Folder”/ }));
  await user.click(await screen.findByRole('button', { name: 'Parkeren…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Parkeren' });
  await user.click(within(dialog).getByRole('button', { name: 'Parkeren' }));
  expect(await within(dialog).findByText(/^Iemand anders deed hier net iets mee/)).toBeTruthy();
  expect(bodies()).toEqual([{ until: '2026-08-03' }]);
  expect(screen.getByText(SENTENCE)).toBeTruthy();
});

it('asks nothing of the inbox for who only reads', async () => {
  const { heard } = await before(() => undefined, 'viewer');
  await screen.findByText(SENTENCE);
  expect(heard.filter(({ path }) => path.endsWith('/requests'))).toEqual([]);
});
