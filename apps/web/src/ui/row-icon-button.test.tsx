import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { RowIconButton } from './row-icon-button';

async function showOne() {
  const onClick = vi.fn();
  const view = await show(
    <RowIconButton label="Schrappen: Blog" icon={<svg aria-hidden />} onClick={onClick} />,
  );
  return { ...view, onClick, button: screen.getByRole('button', { name: 'Schrappen: Blog' }) };
}

it('says on keyboard focus what it does, until a key is pressed or the focus goes', async () => {
  const { user } = await showOne();
  expect(screen.queryByRole('tooltip')).toBeNull();
  await user.tab();
  expect((await screen.findByRole('tooltip')).textContent).toBe('Schrappen: Blog');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

it('says it under the pointer, is pressed like any button, and is silent when the pointer has gone', async () => {
  const { user, button, onClick } = await showOne();
  expect(screen.queryByRole('tooltip')).toBeNull();
  await user.hover(button);
  expect(await screen.findByRole('tooltip')).toBeTruthy();
  await user.unhover(button);
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  await user.click(button);
  expect(onClick).toHaveBeenCalledOnce();
});
