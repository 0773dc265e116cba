import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { MonthSheet, type MonthSheetProps } from './month-sheet';

const plan = readYear(givenYear({ activities: 1 }));
const [given] = plan.activities;
if (!given) throw new Error('The year is empty');

const at = (id: string, startsOn: string, more: Partial<typeof given> = {}) => ({
  ...given,
  id,
  title: `Titel ${id}`,
  startsOn,
  endsOn: startsOn,
  precision: 'day' as const,
  status: 'planned' as const,
  slides: 0,
  ...more,
});
const week = { endsOn: '2026-07-19', precision: 'week' as const };

async function openMonth(
  activities: readonly ReturnType<typeof at>[],
  more: Partial<MonthSheetProps> = {},
  language: 'nl' | 'en' = 'nl',
) {
  const acts = {
    onOpen: vi.fn(),
    onPlan: vi.fn(),
    onMove: vi.fn(),
    onPrepare: vi.fn(),
    onShift: vi.fn(),
    onMonth: vi.fn(),
  };
  const view = await show(
    <MonthSheet plan={plan} activities={activities} month={7} mayPlan {...acts} {...more} />,
    language,
  );
  const day = (name: RegExp) => screen.getByRole('gridcell', { name });
  return { ...view, ...acts, day };
}

describe('the month', () => {
  it('tells of every day what it holds, with week numbers, today and holidays', async () => {
    const { day } = await openMonth([at('a', '2026-07-15'), at('w', '2026-07-13', week)]);
    expect(day(/^woensdag 15 juli, 2 activiteiten: Titel a; Titel w$/)).toBeTruthy();
    expect(day(/^vrijdag 3 juli, vandaag, niets gepland$/).getAttribute('aria-current')).toBe('date');
    expect(screen.getAllByRole('rowheader').map((head) => head.getAttribute('aria-label'))).toEqual(
      [27, 28, 29, 30, 31].map((number) => `week ${number}`),
    );
    expect(screen.getAllByRole('gridcell')).toHaveLength(35);
  });

  it('names the holidays, in English too', async () => {
    const { day } = await openMonth([], { month: 4 }, 'en');
    expect(day(/^Monday 27 April, King’s Day, nothing planned$/)).toBeTruthy();
  });

  it('keeps what has no day above the days, once', async () => {
    const month = { endsOn: '2026-07-31', precision: 'month' as const };
    const { onOpen, user } = await openMonth([at('m', '2026-07-01', month)]);
    const band = screen.getByRole('region', { name: 'Ergens in juli 2026' });
    await user.click(within(band).getByRole('button', { name: /^Titel m/ }));
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(screen.getAllByText('Titel m')).toHaveLength(1);
  });

  it('opens what is clicked, and plans on the day beside it', async () => {
    const { onOpen, onPlan, user, day } = await openMonth([at('a', '2026-07-15')]);
    await user.click(screen.getByText('Titel a'));
    expect(onOpen.mock.calls[0]?.[0]).toMatchObject([{ id: 'a' }]);
    await user.click(day(/^donderdag 16 juli/));
    expect(onPlan).toHaveBeenCalledWith('2026-07-16');
    expect(onPlan).toHaveBeenCalledTimes(1);
  });

  it('counts what does not fit on a day and opens it as a list', async () => {
    const crowd = Array.from({ length: 9 }, (_, index) => at(`c${index}`, '2026-07-15'));
    const { onOpen, user } = await openMonth(crowd);
    await user.click(screen.getByText('+5'));
    expect(onOpen.mock.calls[0]?.[0]).toHaveLength(5);
  });

  it('is walked by keys: days, weeks, months; Enter opens or plans, N plans, M moves', async () => {
    const { onOpen, onPlan, onMove, onMonth, user, day } = await openMonth([at('a', '2026-07-10')]);
    day(/^vrijdag 3 juli/).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(day(/^vrijdag 10 juli/));
    await user.keyboard('{Enter}m');
    expect(onOpen.mock.calls[0]?.[0]).toMatchObject([{ id: 'a' }]);
    expect(onMove).toHaveBeenCalledTimes(1);
    await user.keyboard('{ArrowRight}{Enter}n');
    expect(onPlan.mock.calls).toEqual([['2026-07-11'], ['2026-07-11']]);
    await user.keyboard('{PageDown}');
    expect(onMonth).toHaveBeenLastCalledWith({ year: 2026, month: 8 });
    await user.keyboard('{Home}');
    expect(screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('moves by a day or a week with Alt and an arrow', async () => {
    const { onShift, user, day } = await openMonth([at('a', '2026-07-10')]);
    day(/^vrijdag 10 juli/).focus();
    await user.keyboard('{Alt>}{ArrowLeft}{ArrowDown}{/Alt}');
    expect(onShift.mock.calls.map(([, to]) => to.startsOn)).toEqual(['2026-07-09', '2026-07-17']);
  });

  it('is dragged to another day, and let go with Escape', async () => {
    const { onShift, onPlan, onPrepare, container } = await openMonth([at('a', '2026-07-15')]);
    const grid = screen.getByRole('grid');
    grid.setPointerCapture = vi.fn();
    // Nothing is laid out here: the days get places 100 wide.
    container.querySelectorAll<HTMLElement>('[data-day]').forEach((cell) => {
      const left =
        (Number(cell.dataset.day?.slice(8)) - 1) * 100 + (cell.dataset.day?.startsWith('2026-07') ? 0 : 9000);
      cell.getBoundingClientRect = () => new DOMRect(left, 0, 100, 100);
    });
    const over = (day: number) => ({ clientX: day * 100 - 50, clientY: 50, pointerId: 1, button: 0 });
    const mark = screen.getByText('Titel a');
    fireEvent.pointerDown(mark, over(15));
    expect(onPrepare).toHaveBeenCalledTimes(1);
    fireEvent.pointerMove(grid, over(20));
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(grid, over(20));
    expect(onShift).not.toHaveBeenCalled();
    fireEvent.pointerDown(mark, over(15));
    fireEvent.pointerMove(grid, over(20));
    fireEvent.pointerUp(grid, over(20));
    fireEvent.click(grid, over(20));
    expect(onShift).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }), {
      startsOn: '2026-07-20',
      endsOn: '2026-07-20',
    });
    expect(onPlan).not.toHaveBeenCalled();
  });

  it('leaves days of another year alone', async () => {
    const { onPlan, user, day } = await openMonth([], { month: 1 });
    await user.click(day(/^maandag 29 december/));
    expect(onPlan).not.toHaveBeenCalled();
  });

  it('stays as it is for who may only read', async () => {
    const { onPlan, onMove, onShift, user, day } = await openMonth([at('a', '2026-07-10')], {
      mayPlan: false,
    });
    await user.click(day(/^zaterdag 11 juli/));
    day(/^vrijdag 10 juli/).focus();
    await user.keyboard('nm{Alt>}{ArrowRight}{/Alt}');
    for (const act of [onPlan, onMove, onShift]) expect(act).not.toHaveBeenCalled();
  });
});
