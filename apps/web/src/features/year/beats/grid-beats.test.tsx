import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { givenId } from '../../../testing/given-year';
import { press } from '../grid/sheet-for-tests';
import { openBeats, post } from './beats-for-tests';

const cell = (name: string | RegExp) => screen.findByRole('gridcell', { name });
const row = (name: RegExp) =>
  screen.getAllByRole('row').find((one) => name.test(one.textContent ?? '')) ?? document.body;

describe('what is promised on the sheet', () => {
  it('is drawn where nothing fills it: missed in the past, open ahead', async () => {
    await openBeats();
    expect(await cell('gemiste slag, Blog, week 23')).toBeTruthy();
    expect(await cell('open slag, Blog, week 29')).toBeTruthy();
    for (const filled of ['gemiste slag, Blog, week 22', 'open slag, Blog, week 28'])
      expect(screen.queryByRole('gridcell', { name: filled })).toBeNull();
  });

  it('names beside the lane what is promised, how that goes, and how often in a row', async () => {
    await openBeats();
    await cell('open slag, Blog, week 29');
    // Eight closed weeks, seven of them kept; the last three and this one in a row.
    expect(row(/^Blog/).textContent).toContain('Blog87%1× per week4 weken op rij');
    expect(row(/^LinkedIn/).textContent).toContain('2× per week');
  });

  it('tells silences and pauses in words, and a no-go with its days', async () => {
    await openBeats();
    expect(await within(row(/^Nieuwsbrief/)).findByText('26 weken uit beeld')).toBeTruthy();
    expect(screen.queryByRole('gridcell', { name: /^gemiste slag, Nieuwsbrief/ })).toBeNull();
    expect(row(/^LinkedIn/).querySelector('[data-tip="Pauze: Zomer"]')).toBeTruthy();
    expect(screen.queryByRole('gridcell', { name: 'open slag, LinkedIn, week 32' })).toBeNull();
    expect(await screen.findByText('bewust niet · besluit 12 jan')).toBeTruthy();
    expect(screen.getByText('Herzien op 1 oktober.')).toBeTruthy();
  });

  it('follows theme and owner, as filter and as lane, and goes when work is looked for otherwise', async () => {
    const { unmount } = await openBeats({}, { theme: [givenId('theme', 0)] });
    await cell('open slag, Blog, week 29');
    expect(screen.queryByRole('gridcell', { name: /slag, LinkedIn/ })).toBeNull();
    unmount();

    const owners = await openBeats({ by: 'owner' });
    await screen.findAllByRole('gridcell', { name: /^open slag, LinkedIn, week 2[89]/ });
    expect(within(row(/^Rianne Dekker/)).queryAllByRole('gridcell', { name: /slag, Blog/ })).toHaveLength(0);
    expect(
      within(row(/^Rianne Dekker/)).getAllByRole('gridcell', { name: /^open slag, LinkedIn/ }),
    ).toBeTruthy();
    owners.unmount();

    await openBeats({}, { q: 'webinar' });
    await screen.findByText('bewust niet · besluit 12 jan');
    expect(screen.queryByRole('gridcell', { name: /slag/ })).toBeNull();
  });

  it('says in the lanes of owners who does what meanwhile; nothing of absences in other lanes', async () => {
    const [away, standIn] = [givenId('member', 0), givenId('member', 2)];
    const absences = [{ memberId: away, from: '2026-07-06', until: '2026-07-12', standInId: standIn }];
    const work = [post('2026-07-09', { ownerId: away }), post('2026-07-20', { ownerId: away })];
    const owners = await openBeats({ by: 'owner', activities: work }, {}, 'nl', absences);
    const name = (id: string) => owners.plan.members.find((one) => one.id === id)?.name ?? '';
    expect(await screen.findByText(`vervangt ${name(away)}: 1`)).toBeTruthy();
    expect(screen.getByText(`tijdelijk ${name(standIn)}`)).toBeTruthy();
    owners.unmount();

    await openBeats({ activities: work }, {}, 'nl', absences);
    await cell('open slag, Blog, week 29');
    expect(screen.queryByText(/tijdelijk|vervangt/)).toBeNull();
  });

  it('says it in English as well', async () => {
    await openBeats({}, {}, 'en');
    expect(await cell('open beat, Blog, week 29')).toBeTruthy();
    expect(row(/^Blog/).textContent).toContain('1× per week4 weeks in a row');
  });
});

describe('an open beat', () => {
  const draft = {
    day: '2026-07-16',
    precision: 'day',
    channelId: givenId('channel', 1),
    ownerId: givenId('member', 0),
    // Meedenken got all of the last weeks; Veilig werken lacks most.
    themeId: givenId('theme', 1),
  };

  it('is planned by a click, on its channel and day, for the theme that lacks most', async () => {
    const { user, onPlanBeat, onPlan } = await openBeats();
    await user.click(await cell('open slag, Blog, week 29'));
    expect(onPlanBeat.mock.calls).toEqual([[draft]]);
    expect(onPlan).not.toHaveBeenCalled();
    await user.click(await cell('gemiste slag, Blog, week 23'));
    expect(onPlanBeat).toHaveBeenCalledTimes(1);
  });

  it('is reached by the arrows from the mark before it, and planned with Enter', async () => {
    const { user, onPlanBeat } = await openBeats();
    const open = await cell('open slag, Blog, week 29');
    (await cell(/^Blog van 2026-07-09/)).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(open);
    await user.keyboard('{Enter}');
    expect(onPlanBeat.mock.calls).toEqual([[draft]]);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('gridcell', { name: /^Blog van 2026-07-09/ }));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^open slag, LinkedIn/);
  });

  it('is only told to who may not plan', async () => {
    const { user, onPlanBeat } = await openBeats({ mayPlan: false });
    await user.click(await cell('open slag, Blog, week 29'));
    expect(onPlanBeat).not.toHaveBeenCalled();
  });
});

describe('the dials', () => {
  it('say how it stands, each with what it is based on', async () => {
    await openBeats();
    expect((await screen.findByRole('link', { name: /^Ritme: / })).textContent).toMatch(
      /Ritme.*7 van \d+ slagen/,
    );
    expect(
      screen.getByRole('link', { name: /^Focus: Het werk volgt de keuze voor 40%/ }).textContent,
    ).toMatch(/^40/);
    expect(screen.getByRole('link', { name: /^Eigenaarschap: / }).textContent).toContain('niets te laat');
    expect(screen.getByRole('link', { name: /^Dekking: / })).toBeTruthy();
  });

  it('show what a move would do before it is dropped, and forget it', async () => {
    const { grid } = await openBeats();
    const coverage = await screen.findByRole('link', { name: /^Dekking: / });
    const mark = await cell(/^Blog van 2026-07-09/);
    await cell('open slag, Blog, week 29');
    expect(coverage.querySelector('[data-change]')).toBeNull();
    // Out of sight of the coming weeks.
    fireEvent.pointerDown(mark, press(100, 100));
    fireEvent.pointerMove(grid, press(700, 100));
    await waitFor(() => expect(coverage.querySelector('[data-change]')?.textContent).toMatch(/^▼\d+$/));
    expect(await screen.findByText('Laat een slag open in wk 28')).toBeTruthy();
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(grid, press(700, 100));
    await waitFor(() => expect(coverage.querySelector('[data-change]')).toBeNull());
  });
});
