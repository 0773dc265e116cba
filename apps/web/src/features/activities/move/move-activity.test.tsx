import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { toastQueue } from '../../../ui/toast-queue';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';
import type { Task } from '../task';

const { one } = yearWithOne();
const at = `${organisation}/activities/${one.id}`;
const later = { startsOn: '2026-07-29', endsOn: '2026-07-29', precision: 'day' as const };
const movedLater = (activity: typeof one): Task => ({ is: 'move', activity, to: later });

describe('moving later', () => {
  it('takes one press on a reason, shows at once, and is undone by taking it back', async () => {
    toastQueue.clear();
    const done = storyOf({ ...one, ...later, slides: 1, version: 2 });
    const { user, writes } = await openTask({
      start: movedLater,
      answers: {
        [`POST ${at}/postponements`]: done,
        [`POST ${at}/retractions`]: storyOf({ ...one, version: 3 }),
      },
    });
    expect(await screen.findByText('14 dagen later: dit is uitstel en vraagt een reden.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Eerst de klanten/ }));
    expect(await screen.findByText('Klantverhaal | 2026-07-29 | planned')).toBeTruthy();
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(writes()[0]?.body).toEqual({
      startsOn: '2026-07-29',
      endsOn: '2026-07-29',
      reason: 'customers_first',
      note: '',
    });
    expect(writes()[0]?.headers.get('if-match')).toBe('"1"');
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Klantverhaal | 2026-07-15 | planned')).toBeTruthy();
    await waitFor(() => expect(writes()[1]?.path).toBe(`${at}/retractions`));
    expect(writes()[1]?.headers.get('if-match')).toBe('"2"');
  });

  it('hears the number of a reason', async () => {
    const { user, writes } = await openTask({
      start: movedLater,
      answers: { [`POST ${at}/postponements`]: storyOf({ ...one, ...later, slides: 1, version: 2 }) },
    });
    await screen.findByRole('button', { name: /Wacht op input/ });
    await user.keyboard('4');
    await waitFor(() => expect(writes()[0]?.body).toMatchObject({ reason: 'waiting_for_input' }));
  });

  it('asks a note with another reason', async () => {
    const { user, writes } = await openTask({
      start: movedLater,
      answers: { [`POST ${at}/postponements`]: storyOf({ ...one, ...later, slides: 1, version: 2 }) },
    });
    await user.click(await screen.findByRole('button', { name: /^Anders/ }));
    await user.click(screen.getByRole('button', { name: 'Uitstellen' }));
    expect(screen.getByText('Vertel in een paar woorden waarom.')).toBeTruthy();
    expect(writes()).toHaveLength(0);
    await user.type(screen.getByRole('textbox', { name: 'Wat was de reden?' }), 'De fotograaf is ziek');
    await user.click(screen.getByRole('button', { name: 'Uitstellen' }));
    await waitFor(() =>
      expect(writes()[0]?.body).toMatchObject({ reason: 'other', note: 'De fotograaf is ziek' }),
    );
  });

  it('goes back to its place and says why when it is refused', async () => {
    toastQueue.clear();
    const { user } = await openTask({
      start: movedLater,
      answers: {
        [`POST ${at}/postponements`]: () => refuse(409, 'needs_decision', 'Wie stuurt besluit nu.'),
      },
    });
    await user.click(await screen.findByRole('button', { name: /Eerst de operatie/ }));
    expect(await screen.findByText('Wie stuurt besluit nu.')).toBeTruthy();
    expect(screen.getByText('Klantverhaal | 2026-07-15 | planned')).toBeTruthy();
  });
});

describe('the third slide', () => {
  it('is refused to a marketer before anything is sent', async () => {
    const { writes } = await openTask({ one: { slides: 3 }, start: movedLater });
    expect(await screen.findByText('Al 3× uitgesteld: de directeur beslist')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Eerst de klanten/ })).toBeNull();
    expect(writes()).toHaveLength(0);
  });

  it('is a decision of a director, with a reason when it is later', async () => {
    const { user, writes } = await openTask({
      role: 'director',
      one: { slides: 3 },
      start: movedLater,
      answers: { [`POST ${at}/decisions`]: storyOf({ ...one, ...later, slides: 4, version: 2 }) },
    });
    expect(await screen.findByText('Al 3× uitgesteld: jij beslist')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Eerst de techniek/ }));
    await waitFor(() => expect(writes()[0]?.path).toBe(`${at}/decisions`));
    expect(writes()[0]?.body).toMatchObject({ endsOn: '2026-07-29', reason: 'technology_first' });
  });

  it('is fixed on its own date without a reason', async () => {
    const { user, writes } = await openTask({
      role: 'consultant',
      one: { slides: 3 },
      start: (activity) => ({ is: 'move', activity }),
      answers: { [`POST ${at}/decisions`]: storyOf({ ...one, slides: 3, version: 2 }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Besluit: doen' }));
    await waitFor(() =>
      expect(writes()[0]?.body).toEqual({ startsOn: '2026-07-15', endsOn: '2026-07-15', note: '' }),
    );
  });
});

describe('moving without a reason', () => {
  it.each([
    ['inside its week', '2026-07-17', 'Verplaatsen', 'moves'],
    ['earlier', '2026-07-06', 'Naar voren halen', 'pull-ins'],
  ])('%s', async (_, day, button, noun) => {
    const to = { startsOn: day, endsOn: day, precision: 'day' as const };
    const { user, writes } = await openTask({
      start: (activity) => ({ is: 'move', activity, to }),
      answers: { [`POST ${at}/${noun}`]: storyOf({ ...one, ...to, version: 2 }) },
    });
    await user.click(await screen.findByRole('button', { name: button }));
    await waitFor(() => expect(writes()[0]?.path).toBe(`${at}/${noun}`));
    expect(writes()[0]?.body).toEqual({ startsOn: day, endsOn: day });
  });
});

describe('moving into another year', () => {
  const next = { startsOn: '2027-01-13', endsOn: '2027-01-13', precision: 'day' as const };

  it('asks a theme of that year when its own is not chosen there', async () => {
    const { year } = yearWithOne();
    const nextYear = {
      ...year,
      year: 2027,
      themes: [{ ...year.themes[1], id: '00000002-0000-7000-8000-0000000000aa', name: 'Groei' }],
    };
    const { user, writes } = await openTask({
      start: (activity) => ({ is: 'move', activity, to: next }),
      answers: {
        [`GET ${organisation}/years/2027`]: nextYear,
        [`POST ${at}/postponements`]: storyOf({ ...one, ...next, version: 2 }),
      },
    });
    expect(await screen.findByText('Dit thema is in 2027 niet gekozen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Eerst de klanten/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Thema in 2027/ }));
    await user.click(await screen.findByRole('option', { name: 'Groei' }));
    await user.click(await screen.findByRole('button', { name: /Eerst de klanten/ }));
    await waitFor(() =>
      expect(writes()[0]?.body).toMatchObject({ themeId: '00000002-0000-7000-8000-0000000000aa' }),
    );
  });

  it('is not possible while that year has no plan', async () => {
    const { year } = yearWithOne();
    await openTask({
      start: (activity) => ({ is: 'move', activity, to: next }),
      answers: { [`GET ${organisation}/years/2027`]: { ...year, year: 2027, plan: null, themes: [] } },
    });
    expect(await screen.findByText('2027 heeft nog geen plan')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Eerst de klanten/ })).toBeNull();
  });
});
