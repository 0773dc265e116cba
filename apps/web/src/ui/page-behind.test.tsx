import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { Button } from './button';
import { Dialog } from './dialog';
import { hidesByName } from './page-behind';

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Vraag het</Button>
      <Dialog title="Weet je het zeker?" isOpen={isOpen} onOpenChange={setOpen}>
        Ja
      </Dialog>
    </>
  );
}

it('is out of reach behind a dialog without being made inert, and comes back with the focus', async () => {
  const { user, container } = await show(<Page />);
  const page = hidesByName(container);
  const button = screen.getByRole('button', { name: 'Vraag het' });
  await user.click(button);
  expect(screen.getByRole('dialog', { name: 'Weet je het zeker?' })).toBeTruthy();
  expect(page.getAttribute('aria-hidden')).toBe('true');
  expect(page.hasAttribute('inert')).toBe(false);
  await user.keyboard('{Escape}');
  expect(page.hasAttribute('aria-hidden')).toBe(false);
  await waitFor(() => expect(document.activeElement).toBe(button));
});
