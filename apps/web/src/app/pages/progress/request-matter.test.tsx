import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { given as givenRequest } from '../../../features/requests/requests-for-tests';
import { refuse } from '../../../testing/fake-api';
import { at, given, open } from './progress-page-for-tests';
import { member } from './progress-world-for-tests';

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
        return { ...request, ...(body as object), version: 2 };
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
    },
  });
  const bodies = () =>
    opened.heard
      .filter(({ method, path }) => method === 'POST' && path.includes('/requests/'))
      .map(({ body }) => body);
  return { ...opened, request, bodies };
}

const SENTENCE = 'Het verzoek “Folder” wacht sinds 22 juni op antwoord.';

it('tells who asked and why, and leads to where it is accepted', async () => {
  const { request } = await before(() => undefined);
  expect(await screen.findByText(SENTENCE)).toBeTruthy();
  expect(await screen.findByText(/^Van Sanne Visser, .*22 juni · Evenement$/)).toBeTruthy();
  const link = screen.getByRole('link', { name: /^Accepteren.*“Folder”/ });
  const address = new URL(link.getAttribute('href') ?? '', 'http://cadans.example');
  expect(address.pathname).toMatch(/\/requests$/);
  expect(Object.fromEntries(address.searchParams)).toEqual({ request: request.id, act: 'accept' });
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
