import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { givenId } from '../../../testing/given-year';
import { at, given, open } from './progress-page-for-tests';

// The page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => Promise.all([import('../../shell/shell'), import('./progress-page')]), 60_000);
beforeEach(() => localStorage.clear());

const REVIEW = {
  ...{ id: givenId('activity', 81), per: 'quarter', periodStart: '2026-07-01', dueOn: '2026-07-02' },
  ...{ openedOn: '2026-07-03', openedById: givenId('member', 1), closedOn: null, closedById: null },
  ...{ figures: [], notes: '', version: 1, agendaVersion: 1, items: [] },
};
const SENTENCE = 'Het stuurmoment van 2 juli is niet gehouden.';

it('opens a review that is overdue where it stands, once it was said what that does', async () => {
  const world = given();
  const matter = (key: string) => ({
    ...{ key, kind: 'result_missing', ids: [], since: '2026-07-01', sentence: { nl: key, en: key } },
    choices: [],
  });
  const rhythm = { id: givenId('activity', 80), per: 'quarter' as const, workingDay: 2, from: '2026-01-01' };
  world.reviews = { rhythms: [rhythm], held: [] };
  const { user, heard, router } = await open(world, {
    more: {
      [`GET ${at}/reviews/next`]: {
        ...{ today: '2026-07-03', rhythm, openId: null },
        next: { per: 'quarter', periodStart: '2026-07-01', dueOn: '2026-07-02', overdue: true },
        agenda: ['one', 'two', 'three'].map(matter),
      },
      [`POST ${at}/reviews`]: () => {
        world.reviews = { rhythms: [rhythm], held: [{ per: 'quarter', periodStart: '2026-07-01' }] };
        return REVIEW;
      },
    },
  });
  await screen.findByText(SENTENCE);
  await user.click(screen.getByRole('button', { name: /^Stuurmoment/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Het stuurmoment openen' }));
  expect(await dialog.findByText('Er staan 3 punten op de agenda.')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Nu openen' }));
  await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
  expect(await screen.findByText('Het stuurmoment is geopend.')).toBeTruthy();
  expect(heard.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([`${at}/reviews`]);
  await user.click(screen.getByRole('button', { name: 'Ga erheen' }));
  await waitFor(() => expect(router.state.location.pathname).toContain(`/reviews/${REVIEW.id}`));
});
