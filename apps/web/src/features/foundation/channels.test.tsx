import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Asked, refuse } from '../../testing/fake-api';
import { channel, openFoundation, organisation } from './foundation-for-tests';

const linkedIn = channel(1, 'LinkedIn', { activities: 41 });
const ads = channel(2, 'Google Ads', { kind: 'paid' });
const at = (one: { id: string }) => `${organisation}/channels/${one.id}`;

/** A stand-in that keeps what was changed, as the API does. */
function stored() {
  let channels = [linkedIn, ads];
  const change = ({ path, body }: Asked) => {
    channels = channels.map((one) =>
      path.endsWith(one.id) ? { ...one, ...(body as object), version: one.version + 1 } : one,
    );
    return channels.find(({ id }) => path.endsWith(id));
  };
  return {
    [`GET ${organisation}/channels`]: () => ({
      channels: channels.toSorted((a, b) => a.position - b.position),
    }),
    [`PATCH ${at(linkedIn)}`]: change,
    [`PATCH ${at(ads)}`]: change,
  };
}

describe('the channels', () => {
  it('are decided against, and chosen after all, where the reason is asked', async () => {
    const { user, stances, writes } = await openFoundation({ answers: stored() });
    await user.click(await screen.findByRole('button', { name: 'Meer over Google Ads' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bewust niet…' }));
    expect(stances.map(({ name }) => name)).toEqual(['Google Ads']);
    expect(writes()).toEqual([]);
  });

  it('say why not in other words, never in none', async () => {
    const not = { ...ads, stance: 'deliberately_not' as const, stanceReason: 'Te duur.' };
    const changed = { ...not, stanceReason: 'Onze klant googelt niet.', version: 2 };
    const { user, writes } = await openFoundation({
      channels: [linkedIn, not],
      answers: { [`PATCH ${at(ads)}`]: changed },
    });
    await user.click(await screen.findByRole('button', { name: 'Meer over Google Ads' }));
    expect(screen.getByRole('menuitem', { name: 'Toch kiezen…' })).toBeTruthy();
    await user.click(await screen.findByRole('menuitem', { name: 'Reden wijzigen…' }));
    await user.clear(await screen.findByRole('textbox', { name: 'Waarom niet?' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Zonder reden is het geen keuze. Schrijf op waarom niet.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Waarom niet?' }), 'Onze klant googelt niet.');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(writes().map(({ body }) => body)).toEqual([
        { stance: 'deliberately_not', stanceReason: 'Onze klant googelt niet.' },
      ]),
    );
  });

  it('are not deleted once used, and say why', async () => {
    const { user, writes } = await openFoundation({ answers: stored() });
    await user.click(await screen.findByRole('button', { name: 'Meer over LinkedIn' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
    expect(await screen.findByText(/41 activiteiten gebruiken dit kanaal/)).toBeTruthy();
    expect(writes()).toEqual([]);
  });

  it('come back with the reason when the server refuses to delete', async () => {
    const { user } = await openFoundation({
      answers: { ...stored(), [`DELETE ${at(ads)}`]: refuse(409, 'channel_in_use', 'Er staat net iets op.') },
    });
    await user.click(await screen.findByRole('button', { name: 'Meer over Google Ads' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
    expect(await screen.findByText('Er staat net iets op.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Google Ads' })).toBeTruthy();
  });

  it('have a lead time of their own, or the usual one of their kind', async () => {
    const { user, writes } = await openFoundation({ answers: stored() });
    await user.click(await screen.findByRole('button', { name: 'Meer over Google Ads' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen…' }));
    const box = screen.getByRole('textbox', { name: /Levertijd/ });
    expect(box.getAttribute('placeholder')).toBe('10');
    await user.type(box, '15');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/levertijd 15 werkdagen/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(screen.queryByText(/levertijd/)).toBeNull());
    expect(writes().map(({ body }) => body)).toEqual([
      { name: 'Google Ads', kind: 'paid', leadDays: 15 },
      { name: 'Google Ads', kind: 'paid', leadDays: null },
    ]);
  });

  it('change places with the neighbour', async () => {
    const { user, writes } = await openFoundation({ answers: stored() });
    await user.click(await screen.findByRole('button', { name: 'Meer over Google Ads' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Omhoog' }));
    await waitFor(() => expect(writes()).toHaveLength(2));
    expect(writes().map(({ body }) => body)).toEqual([{ position: 0 }, { position: 1 }]);
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names.indexOf('Google Ads')).toBeLessThan(names.indexOf('LinkedIn'));
  });

  it('begin with one press on a usual one', async () => {
    const made = channel(3, 'Nieuwsbrief', { kind: 'mail' });
    const { user, writes } = await openFoundation({
      channels: [],
      answers: { [`POST ${organisation}/channels`]: made },
    });
    await user.click(await screen.findByRole('button', { name: 'Nieuwsbrief' }));
    expect(await screen.findByRole('heading', { name: 'Nieuwsbrief' })).toBeTruthy();
    expect(writes()).toMatchObject([{ body: { name: 'Nieuwsbrief', kind: 'mail' } }]);
  });
});
