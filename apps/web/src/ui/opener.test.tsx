import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { Button } from './button';
import { Menu, MenuItem } from './menu';
import { Opener } from './opener';

async function openOne(label: { 'aria-label'?: string } = { 'aria-label': 'Acties' }) {
  const onAction = vi.fn();
  const view = await show(
    <Opener
      opens={(opened) => (
        <Menu opened={opened} {...label} onAction={onAction}>
          <MenuItem id="first">Eerste</MenuItem>
          <MenuItem id="last">Laatste</MenuItem>
        </Menu>
      )}
    >
      <Button>Meer</Button>
    </Opener>,
  );
  return { ...view, onAction, button: screen.getByRole('button', { name: 'Meer' }) };
}

describe('an opener', () => {
  it('says what it opens and whether it does, and gives the focus back when it closes', async () => {
    const { user, button } = await openOne();
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    expect(screen.getByRole('menu', { name: 'Acties' })).toBeTruthy();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('calls the menu and the panel it lies in as the button is called, unless told otherwise', async () => {
    const { user, button } = await openOne({});
    await user.click(button);
    expect(screen.getByRole('menu', { name: 'Meer' })).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'Meer' })).toBeTruthy();
  });

  it('opens by the arrows too, and closes by choosing', async () => {
    const { user, button, onAction } = await openOne();
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('menu', { name: 'Acties' })).toBeTruthy();
    await user.keyboard('{Escape}{ArrowUp}');
    await user.click(await screen.findByRole('menuitem', { name: 'Laatste' }));
    expect(onAction.mock.calls[0]?.[0]).toBe('last');
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
