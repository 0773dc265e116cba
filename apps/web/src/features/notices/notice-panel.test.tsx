import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '../../testing/fake-api';
import { toastQueue } from '../../ui/toast-queue';
import { NOW, showBell, told } from './notices-for-tests';

beforeEach(() => {
  vi.setSystemTime(NOW);
  toastQueue.clear();
});
afterEach(() => vi.useRealTimers());

const panel = () => screen.findByRole('dialog', { name: 'Meldingen' });
const bell = () =>
  screen.getByRole('button', { name: /^Meldingen/, hidden: true }).getAttribute('aria-label');

describe('the bell', () => {
  it('counts what is not read in its name, and says aloud only what is new', async () => {
    const { tell } = await showBell([]);
    expect(bell()).toBe('Meldingen');
    act(() => void tell(2));
    await waitFor(() => expect(bell()).toBe('Meldingen: 2 ongelezen'));
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => void tell(3));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Meldingen: 3 ongelezen'));
    act(() => void tell(150));
    await waitFor(() => expect(screen.getByText('99+')).toBeTruthy());
  });

  it('lets the keys of the screen through', async () => {
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), { once: true });
    const { user } = await showBell([]);
    screen.getByRole('button', { name: 'Meldingen' }).focus();
    await user.keyboard('b');
    expect(heard).toEqual(['b']);
  });

  it('teaches what comes here when nothing was told', async () => {
    const { user } = await showBell([]);
    await user.click(screen.getByRole('button', { name: 'Meldingen' }));
    const opened = within(await panel());
    expect(await opened.findByText('Niets dat op je wacht')).toBeTruthy();
    expect(opened.getByRole('button', { name: 'Alles gelezen' })).toHaveProperty('disabled', true);
  });
});

describe('what one was told', () => {
  it('stands under its days, newest first', async () => {
    const { user } = await showBell([told(1), told(13), told(40, { readAt: NOW.toISOString() })]);
    await user.click(screen.getByRole('button', { name: /^Meldingen/ }));
    const opened = within(await panel());
    await opened.findByText('Blog 1 is te laat');
    const days = opened.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(days).toEqual(['Vandaag', 'Gisteren', 'za 21 november']);
    const rows = opened.getAllByRole('link').map(({ textContent }) => textContent);
    expect(rows[0]).toBe('Ongelezen: Blog 1 is te laatTe laat · 11:00');
    expect(rows[2]).toBe('Blog 40 is te laatTe laat · 20:00');
  });

  it('is read by going there, one by one, or all at once', async () => {
    const all = [told(1), told(2), told(3)];
    const { user, writes } = await showBell(all);
    await user.click(screen.getByRole('button', { name: /^Meldingen/ }));
    await user.click(within(await panel()).getByRole('button', { name: 'Gelezen: Blog 2 is te laat' }));
    await waitFor(() => expect(bell()).toBe('Meldingen: 2 ongelezen'));
    expect(screen.queryByRole('button', { name: 'Gelezen: Blog 2 is te laat' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /Blog 2 is te laat/ }));
    await user.click(screen.getByRole('link', { name: /Blog 1 is te laat/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bell()).toBe('Meldingen: 1 ongelezen');
    expect(writes()).toEqual([{ ids: [all[1]?.id] }, { ids: [all[0]?.id] }]);
    await user.click(screen.getByRole('button', { name: /^Meldingen/ }));
    await user.click(within(await panel()).getByRole('button', { name: 'Alles gelezen' }));
    await waitFor(() => expect(bell()).toBe('Meldingen'));
    expect(writes().at(-1)).toEqual({});
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('comes page by page', async () => {
    const { user } = await showBell(
      [1, 2, 3, 4, 5].map((n) => told(n)),
      { page: 2 },
    );
    await user.click(screen.getByRole('button', { name: /^Meldingen/ }));
    const opened = within(await panel());
    const count = () => opened.getAllByRole('link', { name: /Blog/ }).length;
    for (const shown of [2, 4]) {
      await waitFor(() => expect(count()).toBe(shown));
      await user.click(await opened.findByRole('button', { name: 'Toon oudere' }));
    }
    await waitFor(() => expect(count()).toBe(5));
    expect(opened.queryByRole('button', { name: 'Toon oudere' })).toBeNull();
  });

  it('stays unread when that could not be kept, and says so', async () => {
    const { user } = await showBell([told(1)], { refuse: refuse(503, 'unavailable', 'Even niet.') });
    await user.click(screen.getByRole('button', { name: /^Meldingen/ }));
    await user.click(within(await panel()).getByRole('button', { name: 'Gelezen: Blog 1 is te laat' }));
    await waitFor(() => expect(toastQueue.visibleToasts).toHaveLength(1));
    await waitFor(() => expect(bell()).toBe('Meldingen: 1 ongelezen'));
  });
});
