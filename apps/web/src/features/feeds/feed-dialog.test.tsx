import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { FeedDialog } from './feed-dialog';

const themes = [{ id: 't', name: 'Meedenken' }];
const channels = [{ id: 'c', name: 'Blog' }];

it('asks which theme, and tells the address this once with where it goes', async () => {
  const asked = fakeApi({ 'POST /api/organisations/een/feeds': { token: 'T'.repeat(64), feed: {} } });
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
