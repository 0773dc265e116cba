import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../testing/fake-api';
import { refuse } from '../../testing/fake-api';
import { aPlan, openFoundation, plan2026 } from './foundation-for-tests';

const { foundation } = aPlan();
const saved = (changes: Partial<typeof foundation>) => aPlan({ foundation: { ...foundation, ...changes } });
const patch = `PATCH ${plan2026}/foundation`;

describe('writing the story', () => {
  it('saves a text when it is left, with the version it builds on', async () => {
    const { user, writes } = await openFoundation({
      answers: { [patch]: saved({ vision: 'Wij denken mee. Altijd.', version: 4 }) },
    });
    await user.type(await screen.findByRole('textbox', { name: 'Visie' }), ' Altijd.');
    expect(writes()).toEqual([]);
    await user.tab();
    expect(await screen.findByText('Opgeslagen')).toBeTruthy();
    expect(writes()).toMatchObject([{ body: { vision: 'Wij denken mee. Altijd.' } }]);
    expect(writes()[0]?.headers.get('if-match')).toBe('"3"');
  });

  it('keeps what was typed when saving fails, says why and tries again', async () => {
    let isDown = true;
    const { user } = await openFoundation({
      answers: {
        [patch]: () =>
          isDown
            ? refuse(503, 'unavailable', 'Even niet bereikbaar.')
            : saved({ proof: 'Cijfers', version: 4 }),
      },
    });
    const proof = await screen.findByRole('textbox', { name: 'Bewijs' });
    await user.clear(proof);
    await user.type(proof, 'Cijfers');
    await user.tab();
    const retry = await screen.findByRole('button', { name: 'Probeer het opnieuw' });
    expect(screen.getAllByText(/Even niet bereikbaar/).length).toBeGreaterThan(0);
    expect(screen.getByRole('textbox', { name: 'Bewijs' })).toHaveProperty('value', 'Cijfers');
    isDown = false;
    await user.click(retry);
    expect(await screen.findByText('Opgeslagen')).toBeTruthy();
  });

  it('shows both texts when somebody else was first, and overwrites nothing until one is chosen', async () => {
    const theirs = saved({ vision: 'Van een ander.', version: 7 });
    const answer = ({ headers }: Asked) =>
      headers.get('if-match') === '"7"'
        ? saved({ vision: 'Van mij.', version: 8 })
        : refuse(412, 'stale', 'Intussen gewijzigd.', { current: theirs });
    const { user, writes } = await openFoundation({ answers: { [patch]: answer } });
    const vision = await screen.findByRole('textbox', { name: 'Visie' });
    await user.clear(vision);
    await user.type(vision, 'Van mij.');
    await user.tab();
    expect(
      within(await screen.findByRole('region', { name: 'Van de ander' })).getByText('Van een ander.'),
    ).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Van jou' })).getByText('Van mij.')).toBeTruthy();
    expect(writes()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Houd de mijne' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Van jou' })).toBeNull());
    expect(writes().at(-1)?.headers.get('if-match')).toBe('"7"');
    expect(screen.getByRole('textbox', { name: 'Visie' })).toHaveProperty('value', 'Van mij.');
  });

  it('takes the text of the other when that is chosen', async () => {
    const current = saved({ vision: 'Van een ander.', version: 7 });
    const { user, writes } = await openFoundation({
      answers: { [patch]: refuse(412, 'stale', 'Intussen gewijzigd.', { current }) },
    });
    await user.type(await screen.findByRole('textbox', { name: 'Visie' }), ' Echt.');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Neem die van de ander' }));
    expect(screen.getByRole('textbox', { name: 'Visie' })).toHaveProperty('value', 'Van een ander.');
    expect(writes()).toHaveLength(1);
  });

  it('goes on by itself when somebody else wrote another text', async () => {
    const current = saved({ proof: 'Bewijs van een ander.', version: 7 });
    const answer = ({ headers }: Asked) =>
      headers.get('if-match') === '"7"'
        ? saved({ coreMessage: 'Kort.', proof: 'Bewijs van een ander.', version: 8 })
        : refuse(412, 'stale', 'Intussen gewijzigd.', { current });
    const { user, writes } = await openFoundation({ answers: { [patch]: answer } });
    const message = await screen.findByRole('textbox', { name: 'Kernboodschap' });
    await user.clear(message);
    await user.type(message, 'Kort.{Enter}');
    expect(await screen.findByText('Opgeslagen')).toBeTruthy();
    expect(writes()).toHaveLength(2);
    expect(screen.getByRole('textbox', { name: 'Bewijs' })).toHaveProperty('value', 'Bewijs van een ander.');
  });

  it('adds an audience by its own line and takes it away again with a way back', async () => {
    const answer = ({ body }: Asked) => saved({ ...(body as { audiences: string[] }), version: 4 });
    const { user, writes } = await openFoundation({ answers: { [patch]: answer } });
    await user.type(await screen.findByRole('textbox', { name: 'Doelgroep toevoegen' }), 'Inkopers{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Doelgroep 2' })).toHaveProperty('value', 'Inkopers');
    await user.click(screen.getByRole('button', { name: 'Inkopers weghalen' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Doelgroep 2' })).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByRole('textbox', { name: 'Doelgroep 2' })).toBeTruthy();
    expect(writes().map(({ body }) => body)).toEqual([
      { audiences: ['Directeuren', 'Inkopers'] },
      { audiences: ['Directeuren'] },
      { audiences: ['Directeuren', 'Inkopers'] },
    ]);
  });
});
