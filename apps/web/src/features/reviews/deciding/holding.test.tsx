import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { decidedBy, givenReview, holdReview, ME, matterNumber, OWNER } from './review-for-tests';

const late = matterNumber(1, 'overdue', 'Brochure is 4 dagen te laat.');
const own = matterNumber(2, 'own_matter', 'Wat doen we met de beurs?');
const row = (about: string) => screen.getByText(about).closest('li') as HTMLElement;
const SOON = { timeout: 4000 };

beforeEach(() => localStorage.clear());

describe('deciding in a review', () => {
  it('goes by keyboard: a number chooses, Enter decides, and the next matter is at hand', async () => {
    const { user, writes } = await holdReview(givenReview([late, own]));
    await screen.findByText(late.sentence.nl);
    await user.keyboard('4{Enter}');
    expect(await within(row(late.sentence.nl)).findByText('Blijft zo')).toBeTruthy();
    expect(writes()).toEqual([
      [
        `/items/${late.id}/decisions`,
        { decision: { choice: 'keep', ownerId: OWNER.id, dueOn: '2026-07-10', note: '' } },
      ],
    ]);
    expect(document.activeElement).toBe(row(own.sentence.nl));
    expect(screen.getByText('1 van 2 besloten')).toBeTruthy();
  });

  it('says what is lacking, and sends nothing', async () => {
    const { user, writes } = await holdReview(givenReview([late]));
    await user.click(await screen.findByRole('button', { name: 'Schrappen: Brochure is 4 dagen te laat.' }));
    await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Schrappen' }));
    expect(screen.getByText('Kies waarom het niet meer hoeft.')).toBeTruthy();
    expect(writes()).toEqual([]);
  });

  it('marks what the other decides, within seconds', async () => {
    const { server } = await holdReview(givenReview([late, own]));
    await screen.findByText(own.sentence.nl);
    server.review = givenReview([late, decidedBy(own, OWNER.id, 'keep')]);
    expect(
      await within(row(own.sentence.nl)).findByText('M. Jansen besloot dit zojuist', {}, SOON),
    ).toBeTruthy();
    expect(screen.getByText(/^M. Jansen besloot: Blijft zo\. Wat doen we/)).toBeTruthy();
    // What one decides oneself is no news.
    expect(screen.queryByText('S. Visser besloot dit zojuist')).toBeNull();
  });

  it('shows what the other decided first, and keeps what was filled in', async () => {
    const { user, server } = await holdReview(givenReview([own]));
    await user.click(await screen.findByRole('button', { name: /^Toewijzen: Wat doen/ }));
    await user.click(await screen.findByRole('option', { name: 'S. Visser' }));
    await user.type(screen.getByRole('textbox', { name: /^Toelichting/ }), 'Naar Sanne');
    server.review = givenReview([decidedBy(own, OWNER.id, 'keep')]);
    await user.click(within(screen.getByRole('form')).getByRole('button', { name: 'Toewijzen' }));
    expect(await screen.findByText('M. Jansen was je voor, en besloot: Blijft zo')).toBeTruthy();
    expect(JSON.stringify(localStorage)).toContain('Naar Sanne');
  });

  it('opens what was being filled in when the laptop closed', async () => {
    const first = await holdReview(givenReview([late, own]));
    await first.user.click(await screen.findByRole('button', { name: /^Blijft zo: Wat doen/ }));
    await first.user.type(screen.getByRole('textbox', { name: /^Toelichting/ }), 'Volgende week bellen');
    first.unmount();
    await holdReview(givenReview([late, own]));
    expect(await screen.findByDisplayValue('Volgende week bellen')).toBeTruthy();
  });

  it('closes only when all is decided', async () => {
    const { server } = await holdReview(givenReview([late]));
    const button = await screen.findByRole('button', { name: 'Stuurmoment sluiten' });
    expect(button.getAttribute('disabled')).not.toBeNull();
    expect(screen.getByText('Nog 1 punt zonder besluit')).toBeTruthy();
    server.review = givenReview([decidedBy(late, ME.id, 'keep')]);
    await waitFor(() => expect(button.getAttribute('disabled')).toBeNull(), SOON);
  });
});
