import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Asked } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { at, given, open } from './progress-page-for-tests';

// The page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => Promise.all([import('../../shell/shell'), import('./progress-page')]), 60_000);
beforeEach(() => localStorage.clear());

it('records what work yielded, one after the other, with all that can be said of a measurement', async () => {
  const world = given();
  const record = (index: number) => ({
    [`POST ${at}/activities/${givenId('activity', index)}/results`]: ({ body }: Asked) => ({
      ...{ reach: null, interactions: null, leads: null, quoteRequests: null, revenue: null, cost: null },
      ...(body as object),
      ...{ id: givenId('activity', 90), activityId: givenId('activity', index), byId: givenId('member', 1) },
      ...{ at: '2026-07-03T10:00:00.000Z', version: 1 },
    }),
  });
  const { user, heard } = await open(world, { more: { ...record(8), ...record(7) } });
  await user.click(await screen.findByRole('button', { name: /^Vastleggen… Van 8 activiteiten/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Wat leverde het op?' }));
  expect(dialog.getByText('Post 8 · 28 mei · nog 8 te gaan')).toBeTruthy();
  await user.type(dialog.getByRole('textbox', { name: 'Leads' }), '3');
  await user.type(dialog.getByRole('textbox', { name: /^Bron/ }), 'Webstatistiek');
  await user.type(dialog.getByRole('textbox', { name: /^Notitie/ }), 'Na een week');
  await user.click(dialog.getByRole('button', { name: 'Vastleggen' }));
  expect(await dialog.findByText('Post 7 · 21 mei · nog 7 te gaan')).toBeTruthy();
  expect(heard.find(({ method }) => method === 'POST')?.body).toMatchObject({
    ...{ leads: 3, source: 'Webstatistiek', note: 'Na een week', measuredOn: '2026-07-03' },
  });
  expect(dialog.getByRole('textbox', { name: 'Leads' })).toHaveProperty('value', '');
  await user.click(dialog.getByRole('button', { name: 'Overslaan' }));
  expect(await dialog.findByText('Post 6 · 14 mei · nog 6 te gaan')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Niet nu' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(heard.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
