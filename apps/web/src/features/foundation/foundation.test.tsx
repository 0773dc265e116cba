import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../testing/fake-api';
import { aPlan, emptyPlan, openFoundation, organisation, plan2026 } from './foundation-for-tests';

describe('the foundation', () => {
  it('is read, not written, by a viewer', async () => {
    await openFoundation({ role: 'viewer' });
    expect(await screen.findByText('IT die meedenkt.')).toBeTruthy();
    expect(screen.getByText('Je leest mee. Wie plant of stuurt, schrijft hieraan.')).toBeTruthy();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: /toevoegen|Meer over|Vaststellen/ })).toBeNull();
  });

  it('is written by a marketer as a draft only, and says so', async () => {
    await openFoundation({ role: 'marketer', plan: aPlan({ status: 'agreed' }) });
    expect(await screen.findByText('Dit plan is vastgesteld')).toBeTruthy();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Weer als concept' })).toBeNull();
  });

  it('is agreed by who steers, with a way back', async () => {
    const { user, writes } = await openFoundation({
      answers: { [`PATCH ${plan2026}`]: aPlan({ status: 'agreed' }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Vaststellen' }));
    expect(await screen.findByText('2026 is vastgesteld.')).toBeTruthy();
    expect(screen.getByText('Vastgesteld')).toBeTruthy();
    expect(writes()).toMatchObject([{ body: { status: 'agreed' } }]);
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeTruthy();
  });

  it('rolls back and tells the reason when the server refuses to agree', async () => {
    const { user } = await openFoundation({
      answers: {
        [`PATCH ${plan2026}`]: refuse(422, 'weights_not_whole', 'De wegingen zijn samen geen 100%.'),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Vaststellen' }));
    expect(await screen.findByText('De wegingen zijn samen geen 100%.')).toBeTruthy();
    expect(screen.getByText('Concept')).toBeTruthy();
  });

  it('says what each part is for while it is empty, and why it cannot be agreed', async () => {
    const { user, writes } = await openFoundation({ plan: emptyPlan, channels: [] });
    expect(await screen.findByRole('heading', { name: 'Waar gaat dit jaar over?' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Waar word je gezien?' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vaststellen' }));
    expect(screen.getByText(/Een plan kiest ten minste één thema/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nieuw thema…' }));
    expect(await screen.findByRole('dialog', { name: 'Nieuw thema' })).toBeTruthy();
    expect(writes()).toEqual([]);
  });

  it('offers to open a draft for a year without a plan, with what another year says', async () => {
    const { user, writes } = await openFoundation({
      language: 'en',
      answers: {
        [`GET ${plan2026}`]: refuse(404, 'not_found', 'Not found.'),
        [`GET ${organisation}/plans`]: {
          today: '2026-07-03',
          plans: [{ year: 2025, status: 'agreed', activities: 3 }],
        },
        [`POST ${organisation}/plans`]: aPlan(),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Open a draft' }));
    expect(screen.getByRole('radio', { name: /With what 2025 says/ })).toHaveProperty('checked', true);
    const dialog = within(screen.getByRole('dialog', { name: 'A plan for 2026' }));
    await user.click(dialog.getByRole('button', { name: 'Open a draft' }));
    await waitFor(() => expect(writes()).toMatchObject([{ body: { year: 2026, from: 2025 } }]));
    expect(await screen.findByRole('textbox', { name: 'Core message' })).toBeTruthy();
  });

  it('says what went wrong and tries again', async () => {
    let isDown = true;
    const { user } = await openFoundation({
      answers: {
        [`GET ${plan2026}`]: () => (isDown ? refuse(500, 'unexpected', 'Er ging iets mis.') : aPlan()),
      },
    });
    expect(await screen.findByText('Het fundament is niet te laden')).toBeTruthy();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
    expect(await screen.findByRole('textbox', { name: 'Kernboodschap' })).toBeTruthy();
  });
});
