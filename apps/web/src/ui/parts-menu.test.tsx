import { screen } from '@testing-library/react';
import { KeyRound, Share2, Users } from 'lucide-react';
import { expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { PartsMenu } from './parts-menu';

const parts = [
  { name: 'members', title: 'Mensen', Icon: Users },
  { name: 'sharing', title: 'Delen', Icon: Share2 },
  { name: 'keys', title: 'API-sleutels', Icon: KeyRound },
] as const;

it('says which part is open, and leads by keyboard to another', async () => {
  const onOpen = vi.fn();
  const { user } = await show(<PartsMenu label="Instellingen" {...{ parts, onOpen }} open="sharing" />);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Instellingen: Delen' }));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menuitemradio', { name: 'Delen' }).getAttribute('aria-checked')).toBe('true');
  await user.click(screen.getByRole('menuitemradio', { name: 'API-sleutels' }));
  expect(onOpen.mock.calls).toEqual([['keys']]);
  expect(screen.queryByRole('menu')).toBeNull();
});

it('stays where it is when the open part is chosen', async () => {
  const onOpen = vi.fn();
  const { user } = await show(<PartsMenu label="Instellingen" {...{ parts, onOpen }} open="sharing" />);
  await user.click(screen.getByRole('button'));
  await user.click(screen.getByRole('menuitemradio', { name: 'Delen' }));
  expect(onOpen).not.toHaveBeenCalled();
});
