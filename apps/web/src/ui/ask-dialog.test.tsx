import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { AskDialog, type AskDialogProps } from './ask-dialog';
import { TextField } from './text-field';

async function ask(more: Partial<AskDialogProps> = {}) {
  const onSubmit = vi.fn();
  const onClose = vi.fn();
  const { user } = await show(
    <AskDialog
      title="Pauzeren"
      subtitle="LinkedIn"
      act="Pauzeer"
      isPending={false}
      {...{ onSubmit, onClose }}
      {...more}
    >
      <TextField label="Waarom?" value="" onChange={() => undefined} />
    </AskDialog>,
    'nl',
  );
  const dialog = within(screen.getByRole('dialog', { name: 'Pauzeren' }));
  return { user, dialog, onSubmit, onClose };
}

describe('a question in a dialog', () => {
  it('is answered by the button and by Enter in a field', async () => {
    const { user, dialog, onSubmit } = await ask();
    await user.click(dialog.getByRole('button', { name: 'Pauzeer' }));
    await user.type(dialog.getByRole('textbox', { name: 'Waarom?' }), '{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('is not answered twice at once, nor while it cannot be', async () => {
    for (const more of [{ isPending: true }, { isDisabled: true }]) {
      const { user, dialog, onSubmit } = await ask(more);
      await user.type(dialog.getByRole('textbox', { name: 'Waarom?' }), '{Enter}');
      expect(onSubmit).not.toHaveBeenCalled();
      cleanup();
    }
  });

  it('says why it was refused, and is left by cancelling or Escape', async () => {
    const { user, dialog, onClose } = await ask({ refusal: 'Een collega was je voor.' });
    expect(dialog.getByRole('alert').textContent).toBe('Een collega was je voor.');
    await user.click(dialog.getByRole('button', { name: 'Annuleren' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
