import { addDays } from '@cadans/domain/calendar-date';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { givenId } from '../../testing/given-year';
import { onLinkedIn, openRhythm, weekly } from './rhythm-for-tests';

/** A post in every one of the last 13 weeks but those of 2 and 9 November. */
const kept = [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((back) => onLinkedIn(addDays('2026-11-18', -7 * back)));

describe('the head', () => {
  it('tells rhythm, coverage and runway, and opens each number to its rows', async () => {
    const { user, told } = await openRhythm({ activities: [...kept, onLinkedIn('2026-11-26')] });
    expect(screen.getByText('84')).toBeTruthy();
    expect(screen.getByText('wankel', { selector: 'p.font-semibold' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Slagen gehaald/ }));
    const rows = await screen.findByRole('dialog', { name: 'Waar het op rust: Slagen gehaald' });
    expect(within(rows).getByText(/11 van de 13 beloofde slagen zijn gehaald/)).toBeTruthy();
    expect(within(rows).getAllByRole('row')).toHaveLength(14);
    expect(within(rows).getAllByText('0 van 1')).toHaveLength(2);
    await user.click(within(rows).getByRole('button', { name: 'Open ‘Bericht van 2026-11-18’' }));
    expect(told.opened).toEqual([onLinkedIn('2026-11-18').id]);
  });

  it('compares whole numbers as they are shown, and takes the streak that is longest in time', async () => {
    const yearly = weekly({
      id: givenId('activity', 98),
      channelId: givenId('channel', 1),
      per: 'year',
      validFrom: '2025-01-01',
    });
    const blog = onLinkedIn('2026-03-04', { id: givenId('activity', 97), channelId: givenId('channel', 1) });
    // LinkedIn 12 of 13, and 7 of 13 at the end of September; the other missed 2025 and keeps 2026: 46.2 and 26.9.
    const weeks = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15];
    const posts = weeks.map((back) => onLinkedIn(addDays('2026-11-18', -7 * back)));
    await openRhythm({ cadences: [weekly(), yearly], activities: [...posts, blog] });
    expect(screen.getByText('46', { selector: '.text-4xl' })).toBeTruthy();
    expect(screen.getByText('+20 t.o.v. Q3 2026')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Langste reeks.*, 1 jaar$/ })).toBeTruthy();
  });

  it('opens a coverage to the periods ahead', async () => {
    const { user } = await openRhythm({ activities: [onLinkedIn('2026-11-26')] });
    await user.click(screen.getByRole('button', { name: /^Komende 4 weken/ }));
    const rows = await screen.findByRole('dialog', { name: 'Waar het op rust: Komende 4 weken' });
    expect(
      within(rows).getByText('Van de 4 slagen in de komende 4 weken zijn er 1 gepland of gedaan.'),
    ).toBeTruthy();
    expect(within(rows).getByText('1 van 1')).toBeTruthy();
  });
});

describe('a promise', () => {
  it('tells its beats by day, state and title, and the arrows walk along them', async () => {
    const { user, told } = await openRhythm({ activities: [...kept, onLinkedIn('2026-11-26')] });
    const beats = screen.getByRole('toolbar', { name: 'Slagen van LinkedIn' });
    expect(within(beats).getAllByRole('button', { name: /, gemist$/ })).toHaveLength(2);
    expect(within(beats).getAllByRole('button', { name: /, gedaan: Bericht van/ })).toHaveLength(11);
    const planned = within(beats).getByRole('button', {
      name: 'do 26 november, gepland: Bericht van 2026-11-26',
    });
    expect(planned.tabIndex).toBe(0);
    planned.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('do 3 december, nog open');
    await user.keyboard('{ArrowLeft}{Enter}');
    const about = await screen.findByRole('dialog', { name: 'do 26 november, gepland' });
    await user.click(within(about).getByRole('button', { name: 'Openen' }));
    expect(told.opened).toEqual([onLinkedIn('2026-11-26').id]);
  });

  it('leads from an open beat to filling it', async () => {
    const { user, told } = await openRhythm();
    await user.click(screen.getByRole('button', { name: 'do 3 december, nog open' }));
    await user.click(await screen.findByRole('button', { name: 'Plan deze slag' }));
    expect(told.shown).toEqual([[weekly().id, true]]);
  });

  it('shows what it was before, and its pauses with reason and name', async () => {
    const first = weekly({
      validUntil: '2026-09-27',
      times: 2,
      pauses: [
        {
          id: '07000000-0000-7000-8000-000000000001',
          from: '2026-09-07',
          until: '2026-09-13',
          reason: 'Beurs',
          byId: givenId('member', 1),
          endedById: null,
        },
      ],
    });
    const next = weekly({ id: givenId('activity', 99), validFrom: '2026-09-28', replacesId: first.id });
    const { user } = await openRhythm({ cadences: [first, next], opened: next.id });
    expect(screen.getAllByText('2× per week t/m 27 september').length).toBe(1);
    expect(screen.getByText('5 januari 2026 t/m 27 september 2026 · Sanne Visser')).toBeTruthy();
    expect(screen.getByText('Beurs · Mark Jansen')).toBeTruthy();
    const [paused] = screen.getAllByRole('button', { name: /, gepauzeerd$/ });
    await user.click(paused as HTMLElement);
    expect(await screen.findByText('“Beurs”')).toBeTruthy();
  });

  it('has no acts for who only reads, nor for a marketer once the plan is agreed', async () => {
    const reader = await openRhythm({ role: 'viewer' });
    expect(screen.queryByRole('button', { name: /^(Wat kan|Belofte doen|Komende weken)/ })).toBeNull();
    reader.unmount();
    const { user } = await openRhythm({ role: 'marketer', isAgreed: true });
    expect(screen.getByText('Het plan is vastgesteld: wie stuurt verandert de beloften.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wat kan met LinkedIn' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
      'Slagen vullen…',
    ]);
  });

  it('teaches what it is while there is none', async () => {
    const { user } = await openRhythm({ cadences: [], language: 'en' });
    expect(screen.getByRole('heading', { name: 'Promise a rhythm' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Make the first promise' }));
    expect(await screen.findByRole('dialog', { name: 'What do we promise?' })).toBeTruthy();
  });
});
