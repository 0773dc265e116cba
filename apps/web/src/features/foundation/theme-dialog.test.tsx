import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Asked, refuse } from '../../testing/fake-api';
import { aPlan, openFoundation, organisation, theme } from './foundation-for-tests';

const first = theme(1, 'Meedenken', 60, 12);
const { weight: _weight, activities: _activities, ...asTheme } = first;

describe('changing a theme', () => {
  it('shows where two people differ, and saves over the other only when that is chosen', async () => {
    const theirs = { ...asTheme, promise: 'De belofte van een ander', version: 5 };
    const answer = ({ headers, body }: Asked) =>
      headers.get('if-match') === '"5"'
        ? { ...theirs, ...(body as object), version: 6 }
        : refuse(412, 'stale', 'Intussen gewijzigd.', { current: theirs });
    const { user, writes } = await openFoundation({
      plan: aPlan({ themes: [first, theme(2, 'Veilig werken', 40)] }),
      answers: { [`PATCH ${organisation}/themes/${first.id}`]: answer },
    });
    await user.click(await screen.findByRole('button', { name: 'Meer over Meedenken' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Thema wijzigen' }));
    const promise = dialog.getByRole('textbox', { name: /^Belofte/ });
    await user.clear(promise);
    await user.type(promise, 'Mijn belofte');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(await dialog.findByText('Belofte: De belofte van een ander')).toBeTruthy();
    expect(dialog.getByText('Belofte: Mijn belofte')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Houd de mijne' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Thema wijzigen' })).toBeNull());
    expect(writes().map(({ body }) => body)).toEqual([
      { promise: 'Mijn belofte' },
      { promise: 'Mijn belofte' },
    ]);
    expect(await screen.findByText('Meedenken is gewijzigd.')).toBeTruthy();
  });
});
