import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { NOTHING_SELECTED } from '../hands/selection';
import { YearGrid, type YearGridProps } from './year-grid';

async function openGrid(more: Partial<YearGridProps> = {}, count = 60) {
  const plan = readYear(givenYear({ activities: count }));
  const acts = {
    onOpen: vi.fn(),
    onPlan: vi.fn(),
    onMove: vi.fn(),
    onPrepare: vi.fn(),
    onShift: vi.fn(),
    onRearrange: vi.fn(),
    onDuplicate: vi.fn(),
    onSelect: vi.fn(),
    selection: NOTHING_SELECTED,
  };
  const view = await show(
    <YearGrid
      plan={plan}
      activities={plan.activities}
      by="channel"
      zoom="year"
      mayPlan
      {...acts}
      {...more}
    />,
  );
  const planned = () => screen.getAllByRole('gridcell', { name: /, gepland$/ })[0] ?? document.body;
  return { ...view, ...acts, plan, planned };
}

describe('the sheet', () => {
  it('shows every activity with title, theme, owner, week and status', async () => {
    const { plan } = await openGrid();
    expect(screen.getAllByRole('gridcell')).toHaveLength(60);
    const [one] = plan.activities;
    const theme = plan.themes.find(({ id }) => id === one?.themeId)?.name ?? '';
    const owner = plan.members.find(({ id }) => id === one?.ownerId)?.name ?? '';
    expect(
      screen.getAllByRole('gridcell', { name: new RegExp(`^${one?.title}, ${theme}, ${owner}, wk \\d+`) }),
    ).not.toHaveLength(0);
  });

  it('names its weeks, with the holidays in them', async () => {
    await openGrid();
    expect(screen.getByRole('columnheader', { name: /^week 18, Koningsdag/ })).toBeTruthy();
    expect(screen.getAllByRole('columnheader')).toHaveLength(54);
  });

  it('says why a channel is deliberately left empty, and takes nothing there', async () => {
    const { onPlan } = await openGrid();
    fireEvent.click(screen.getByText(/^Bewust niet: “onze klant/));
    expect(onPlan).not.toHaveBeenCalled();
  });

  it('has one place in the tab order, and arrows to walk from it', async () => {
    const { user } = await openGrid();
    const stops = screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(stops[0]);
    expect(document.activeElement?.getAttribute('role')).toBe('gridcell');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(stops[0]);
  });

  it('opens with Enter, moves by date with Shift and M and with Alt and an arrow, plans with N', async () => {
    const { user, planned, onOpen, onMove, onShift, onPlan } = await openGrid();
    planned().focus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledTimes(1);
    await user.keyboard('{Shift>}m{/Shift}');
    expect(onMove).toHaveBeenCalledTimes(1);
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    const [activity, to] = onShift.mock.calls[0] ?? [];
    expect(Date.parse(to.endsOn) - Date.parse(activity.endsOn)).toBe(7 * 86_400_000);
    await user.keyboard('n');
    expect(onPlan).toHaveBeenCalledTimes(1);
  });

  it('opens on a click, and plans on a click beside the marks', async () => {
    const { user, planned, onOpen, onPlan, container } = await openGrid();
    await user.click(planned());
    expect(onOpen).toHaveBeenCalledTimes(1);
    const track = container.querySelector('[data-track]');
    if (track) fireEvent.click(track, { clientX: 200 });
    expect(onPlan).toHaveBeenCalledWith(
      expect.objectContaining({ by: 'channel' }),
      expect.stringMatching(/^2026-/),
    );
  });

  it('is dragged by whole weeks, and let go with Escape', async () => {
    const { planned, onShift, onPrepare } = await openGrid();
    const grid = screen.getByRole('grid');
    grid.setPointerCapture = vi.fn();
    const press = (x: number) => ({ clientX: x, pointerId: 1, pointerType: 'mouse', button: 0 });
    fireEvent.pointerDown(planned(), press(100));
    expect(onPrepare).toHaveBeenCalledTimes(1);
    fireEvent.pointerMove(grid, press(160));
    expect(await screen.findByText(/\+\d weken/)).toBeTruthy();
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(grid, press(160));
    expect(onShift).not.toHaveBeenCalled();

    fireEvent.pointerDown(planned(), press(100));
    fireEvent.pointerMove(grid, press(160));
    fireEvent.pointerUp(grid, press(160));
    expect(onShift).toHaveBeenCalledTimes(1);
  });

  it('stays as it is for who may only read', async () => {
    const { user, planned, onMove, onShift, onPlan, onSelect, onDuplicate, container } = await openGrid({
      mayPlan: false,
    });
    planned().focus();
    await user.keyboard('mnd {Shift>}m{/Shift}{Control>}a{/Control}{Alt>}{ArrowRight}{/Alt}');
    const track = container.querySelector('[data-track]');
    if (track) fireEvent.click(track, { clientX: 200 });
    for (const act of [onMove, onShift, onPlan, onSelect, onDuplicate]) expect(act).not.toHaveBeenCalled();
  });

  it('counts what does not fit and opens it as a list', async () => {
    const plan = readYear(givenYear({ activities: 8 }));
    const [one] = plan.activities;
    const crowd = plan.activities.map((row) => ({ ...row, ...one, id: row.id, endsOn: one?.startsOn ?? '' }));
    const { user, onOpen } = await openGrid({ activities: crowd });
    await user.click(screen.getByRole('gridcell', { name: /, week \d+: nog 5 activiteiten$/ }));
    expect(onOpen.mock.calls[0]?.[0]).toHaveLength(5);
  });
});
