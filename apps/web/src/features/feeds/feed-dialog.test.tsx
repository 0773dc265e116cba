import type { CalendarFeed } from '@cadans/contracts/feeds';
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { FeedDialog } from './feed-dialog';

const themes = [{ id: 't', name: 'Meedenken' }];
const channels = [{ id: 'c', name: 'Blog' }];
const MADE: CalendarFeed = {
  id: '0198a1b2-0000-7000-8000-000000000001',
  kind: 'own',
  name: null,
  language: 'nl',
  createdOn: '2026-11-23',
  fetches: 0,
  lastFetchedAt: null,
};

it('asks which theme, and tells the address this once with where it goes', async () => {
  const asked = fakeApi({ 'POST /api/organisations/een/feeds': { token: 'T'.repeat(64), feed: MADE } });
  const { user } = await show(
    <FeedDialog {...{ organisationId: 'een', themes, channels }} onClose={vi.fn()} />,
  );
  await user.click(screen.getByRole('radio', { name: /^Een thema/ }));
  await user.click(screen.getByRole('button', { name: 'Feed maken' }));
  expect(screen.getByText('Kies er een.')).toBeDefined();
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: /Thema/ }));
  await user.click(await screen.findByRole('option', { name: 'Meedenken' }));
  await user.click(screen.getByRole('button', { name: 'Feed maken' }));
  expect(await screen.findByRole('textbox', { name: 'Het adres' })).toHaveProperty(
    'value',
    `${location.origin}/api/feeds/${'T'.repeat(64)}.ics`,
  );
  expect(asked[0]?.body).toEqual({ kind: 'theme', aboutId: 't', language: 'nl' });
  for (const program of ['Google', 'Outlook', 'Apple']) expect(screen.getByText(program)).toBeDefined();
});

it('says what to do when the feed was made and could not be shown', async () => {
  fakeApi({ 'POST /api/organisations/een/feeds': { feed: MADE } });
  const { user } = await show(
    <FeedDialog {...{ organisationId: 'een', themes, channels }} onClose={vi.fn()} />,
  );
  await user.click(screen.getByRole('button', { name: 'Feed maken' }));
  expect(await screen.findByText(/kon niet meer getoond worden\. Sluit hem/)).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'Het adres' })).toBeNull();
});
