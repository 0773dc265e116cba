import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { Button } from './button';
import { Dialog } from './dialog';
import { showToast } from './toast-queue';

describe('messages', () => {
  it('can be undone from the toast, which then goes', async () => {
    const onPress = vi.fn();
    const { user } = await show(null);
    act(
      () => void showToast({ text: 'Verplaatst naar wk 31', action: { label: 'Ongedaan maken', onPress } }),
    );
    expect(await screen.findByRole('alertdialog')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(onPress).toHaveBeenCalledOnce();
    expect(screen.queryByText('Verplaatst naar wk 31')).toBeNull();
  });

  it('ask in a dialog that carries its title and closes by Escape', async () => {
    const onOpenChange = vi.fn();
    const { user } = await show(
      <Dialog title="Later zetten" isOpen onOpenChange={onOpenChange} footer={<Button>Uitstellen</Button>}>
        Waarom?
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Later zetten' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });

  it('do not take a second press while the first is under way', async () => {
    const onPress = vi.fn();
    const { user } = await show(
      <Button isPending onPress={onPress}>
        Opslaan
      </Button>,
    );
    await user.click(screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
  });
});
