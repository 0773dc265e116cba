import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Asked, refuse } from '../../testing/fake-api';
import { aPlan, openFoundation, organisation, plan2026, theme } from './foundation-for-tests';

const put = `PUT ${plan2026}/themes`;

/** What the API answers to a choice: the themes asked for, with their weights. */
const chosen = ({ body }: Asked) => {
  const { themes } = body as { themes: { themeId: string; weight: number }[] };
  const known = [...aPlan().themes, theme(3, 'Onze mensen', 0)];
  return aPlan({
    themes: themes.flatMap(({ themeId, weight }) =>
      known.filter(({ id }) => id === themeId).map((one) => ({ ...one, weight })),
    ),
  });
};
const weightOf = (name: string) => screen.getByRole('textbox', { name: `Weging van ${name}` });

describe('the themes of a year', () => {
  it('sum live, save only at 100, and go back', async () => {
    const { user, writes } = await openFoundation({ answers: { [put]: chosen } });
    expect(await screen.findByText('Samen 100%')).toBeTruthy();
    await user.clear(weightOf('Meedenken'));
    await user.type(weightOf('Meedenken'), '50{Enter}');
    expect(screen.getByText('Samen 90%')).toBeTruthy();
    expect(screen.getByText(/nog 10% te verdelen/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Weging opslaan' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: 'Rest naar…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Veilig werken' }));
    await user.click(screen.getByRole('button', { name: 'Weging opslaan' }));
    expect(await screen.findByText('De weging is opgeslagen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(weightOf('Meedenken')).toHaveProperty('value', '60'));
    const [first, second] = aPlan().themes;
    expect(writes().map(({ body }) => body)).toEqual([
      {
        themes: [
          { themeId: first?.id, weight: 50 },
          { themeId: second?.id, weight: 50 },
        ],
      },
      {
        themes: [
          { themeId: first?.id, weight: 60 },
          { themeId: second?.id, weight: 40 },
        ],
      },
    ]);
  });

  it('move a border with the arrow keys: what one gets the next one gives', async () => {
    const { user } = await openFoundation();
    const border = await screen.findByRole('slider', { name: /Grens tussen Meedenken en Veilig werken/ });
    border.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(weightOf('Meedenken')).toHaveProperty('value', '62');
    expect(weightOf('Veilig werken')).toHaveProperty('value', '38');
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(weightOf('Meedenken')).toHaveProperty('value', '60');
  });

  it('come back as they were, with the reason, when the server refuses', async () => {
    const { user } = await openFoundation({
      answers: { [put]: refuse(409, 'plan_agreed', 'Dit plan is vastgesteld.') },
    });
    await user.click(await screen.findByRole('button', { name: 'Verdeel gelijk' }));
    await user.click(screen.getByRole('button', { name: 'Weging opslaan' }));
    expect(await screen.findByText('Dit plan is vastgesteld.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(weightOf('Meedenken')).toHaveProperty('value', '60');
  });

  it('cannot be let go while activities serve them, and say how many', async () => {
    const { user, writes } = await openFoundation({ answers: { [put]: chosen } });
    await user.click(await screen.findByRole('button', { name: 'Meer over Meedenken' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Dit jaar loslaten' }));
    expect(await screen.findByText(/12 activiteiten van 2026 dienen dit thema/)).toBeTruthy();
    expect(writes()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Meer over Veilig werken' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Dit jaar loslaten' }));
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(weightOf('Meedenken')).toHaveProperty('value', '100');
  });

  it('are made in a dialog, which shows a refusal with the name', async () => {
    let isTaken = true;
    const { user, writes } = await openFoundation({
      answers: {
        [put]: chosen,
        [`POST ${organisation}/themes`]: () =>
          isTaken ? refuse(409, 'name_taken', 'Deze naam is al in gebruik.') : theme(3, 'Onze mensen', 0),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Thema toevoegen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Nieuw thema' }));
    await user.click(dialog.getByRole('button', { name: 'Toevoegen' }));
    expect(await dialog.findByText('Geef een naam.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Naam' }), 'Onze mensen');
    await user.click(dialog.getByRole('radio', { name: 'Petrol' }));
    await user.click(dialog.getByRole('button', { name: 'Toevoegen' }));
    expect(await dialog.findByText('Deze naam is al in gebruik.')).toBeTruthy();
    isTaken = false;
    await user.click(dialog.getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByRole('heading', { name: 'Onze mensen' })).toBeTruthy();
    expect(writes().at(-2)?.body).toMatchObject({ name: 'Onze mensen', colour: 'teal' });
    expect(weightOf('Onze mensen')).toHaveProperty('value', '33');
  });

  it('are six only for a reason, which is asked before and shown after', async () => {
    const five = [20, 20, 20, 20, 20].map((weight, at) => theme(at + 1, `Thema ${at + 1}`, weight));
    const sixth = theme(6, 'Zesde', 0);
    const { user, writes } = await openFoundation({
      plan: aPlan({ themes: five }),
      answers: {
        [`GET ${organisation}/themes`]: { themes: [...five, sixth] },
        [put]: ({ body }: Asked) => aPlan({ themes: [...five, sixth], ...(body as object) }),
      },
    });
    const ask = async () => {
      await user.click(await screen.findByRole('button', { name: 'Thema toevoegen' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Zesde' }));
    };
    await ask();
    await user.click(await screen.findByRole('button', { name: 'Zo kiezen' }));
    expect(screen.getByText('Zonder reden blijft het bij vijf.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(writes()).toEqual([]);
    await ask();
    const why = await screen.findByRole('textbox', { name: 'Waarom dit jaar toch meer?' });
    await user.type(why, 'Twee merken');
    await user.click(screen.getByRole('button', { name: 'Zo kiezen' }));
    await waitFor(() =>
      expect(writes()[0]?.body).toMatchObject({
        manyThemesReason: 'Twee merken',
        themes: [...five, sixth].map(({ id }) => ({ themeId: id })),
      }),
    );
  });

  it('show why there are six, and let it be said otherwise', async () => {
    const six = [20, 20, 20, 20, 10, 10].map((weight, at) => theme(at + 1, `Thema ${at + 1}`, weight));
    const { user, writes } = await openFoundation({
      plan: aPlan({ themes: six, manyThemesReason: 'Twee merken' }),
      answers: { [put]: aPlan({ themes: six, manyThemesReason: 'Drie merken' }) },
    });
    expect(await screen.findByText('“Twee merken”')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reden wijzigen…' }));
    const why = await screen.findByRole('textbox', { name: 'Waarom dit jaar toch meer?' });
    await user.clear(why);
    await user.type(why, 'Drie merken');
    await user.click(screen.getByRole('button', { name: 'Zo kiezen' }));
    expect(await screen.findByText('“Drie merken”')).toBeTruthy();
    expect(writes()[0]?.body).toMatchObject({ manyThemesReason: 'Drie merken' });
  });

  it('warn calmly from the sixth on', async () => {
    const six = [20, 20, 20, 20, 10, 10].map((weight, at) => theme(at + 1, `Thema ${at + 1}`, weight));
    await openFoundation({ plan: aPlan({ themes: six }) });
    expect(await screen.findByText(/Drie tot vijf thema’s is focus\. Wat laat je/)).toBeTruthy();
  });
});
