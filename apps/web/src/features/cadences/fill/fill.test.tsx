import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { givenId } from '../../../testing/given-year';
import { onLinkedIn, openRhythm, weekly } from '../rhythm-for-tests';

const blog = weekly({
  id: '06000000-0000-7000-8000-000000000002',
  channelId: givenId('channel', 1),
  themeId: givenId('theme', 3),
  ownerId: givenId('member', 2),
  per: 'month',
});

describe('filling the coming weeks', () => {
  it('drafts every open beat with its day, a theme by weight and the owner of the promise, and plans them as one', async () => {
    const { user, told } = await openRhythm({
      cadences: [weekly(), blog],
      activities: [onLinkedIn('2026-11-26')],
      isFilling: true,
    });
    const dialog = screen.getByRole('dialog', { name: 'De komende weken vullen' });
    expect(within(dialog).getAllByRole('checkbox', { name: /^LinkedIn, / })).toHaveLength(3);
    expect(within(dialog).getAllByRole('checkbox', { name: /^Blog · Duurzame IT, / })).toHaveLength(2);
    await user.click(within(dialog).getByRole('button', { name: 'Maak 5 voorstellen' }));

    const drafts = within(dialog).getAllByRole('listitem', { name: /^Voorstel/ });
    expect(drafts).toHaveLength(5);
    const first = within(drafts[1] as HTMLElement);
    const title = first.getByRole('textbox', { name: 'Titel' });
    expect(title).toHaveProperty('value', 'LinkedIn, week 49');
    expect(within(dialog).getByText('Dekking komende 4 weken: van 20% naar 100%')).toBeTruthy();
    await user.clear(title);
    await user.type(title, 'Terugblik');
    // Twice, as a hurried hand does.
    await user.dblClick(within(dialog).getByRole('button', { name: 'Plan 5 activiteiten' }));
    expect(told.planned.map(({ day, title: named }) => `${day} ${named}`)).toEqual([
      '2026-11-23 Blog, week 48',
      '2026-12-03 Terugblik',
      '2026-12-10 LinkedIn, week 50',
      '2026-12-16 Blog, week 51',
      '2026-12-17 LinkedIn, week 51',
    ]);
    const [onBlog, onOther] = told.planned;
    expect(onBlog).toMatchObject({ themeId: givenId('theme', 3), ownerId: givenId('member', 2) });
    expect(onOther).toMatchObject({ ownerId: givenId('member', 0), channelId: givenId('channel', 0) });
    expect(told.shown).toEqual([[undefined, false]]);
  });

  it('opens again as it was left when it was refused', async () => {
    const { user, told } = await openRhythm({ isFilling: true });
    await user.click(screen.getByRole('button', { name: 'Maak 4 voorstellen' }));
    const [title] = screen.getAllByRole('textbox', { name: 'Titel' });
    await user.clear(title as HTMLElement);
    await user.type(title as HTMLElement, 'Terugblik');
    await user.click(screen.getByRole('button', { name: 'Plan 4 activiteiten' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    act(() => told.lookAgain());
    const dialog = await screen.findByRole('dialog', { name: 'De komende weken vullen' });
    expect(within(dialog).getAllByRole('textbox', { name: 'Titel' })[0]).toHaveProperty('value', 'Terugblik');
    await user.click(within(dialog).getByRole('button', { name: 'Plan 4 activiteiten' }));
    expect(told.planned).toHaveLength(8);
  });

  it('begins with one promise, leaves out what is not wanted, and tells what the coverage becomes', async () => {
    const { user, told } = await openRhythm({
      cadences: [weekly(), blog],
      opened: weekly().id,
      isFilling: true,
    });
    const dialog = screen.getByRole('dialog', { name: 'De komende weken vullen' });
    await user.click(within(dialog).getByRole('checkbox', { name: 'LinkedIn, do 26 november' }));
    await user.click(within(dialog).getByRole('button', { name: 'Maak 3 voorstellen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Laat ‘LinkedIn, week 51’ weg' }));
    expect(within(dialog).getByText(/^Dekking komende 4 weken: van 0% naar 40%$/)).toBeTruthy();
    await user.clear(within(dialog).getAllByRole('textbox', { name: 'Titel' })[0] as HTMLElement);
    await user.click(within(dialog).getByRole('button', { name: 'Plan 2 activiteiten' }));
    expect(within(dialog).getByText('Geef een titel.')).toBeTruthy();
    expect(told.planned).toEqual([]);
  });

  it('asks an owner again who left, and says which beats are in a year without a plan', async () => {
    const { user } = await openRhythm({
      cadences: [weekly({ ownerId: givenId('member', 9) })],
      years: [2026],
      isFilling: true,
    });
    const dialog = screen.getByRole('dialog', { name: 'De komende weken vullen' });
    await user.click(within(dialog).getByText('8 weken'));
    await waitFor(() =>
      expect(within(dialog).getByText('2 slagen vallen in 2027. Daarvoor is nog geen plan.')).toBeTruthy(),
    );
    expect(within(dialog).getByRole('link', { name: 'Naar het fundament van 2027' })).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Maak 6 voorstellen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Plan 6 activiteiten' }));
    expect(within(dialog).getAllByText('Kies een eigenaar.')).toHaveLength(6);
  });
});
