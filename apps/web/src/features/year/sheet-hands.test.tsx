import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { readYear } from '../../api/year-plan';
import { givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { NOTHING_SELECTED } from './selection';
import { YearGrid, type YearGridProps } from './year-grid';

const plan = readYear(givenYear({ activities: 60 }));

function Sheet(props: YearGridProps) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  return <YearGrid {...props} selection={selection} onSelect={setSelection} />;
}

async function openSheet(more: Partial<YearGridProps> = {}) {
  const acts = {
    onOpen: vi.fn(),
    onPlan: vi.fn(),
    onMove: vi.fn(),
    onPrepare: vi.fn(),
    onShift: vi.fn(),
    onRearrange: vi.fn(),
    onDuplicate: vi.fn(),
    onSelect: vi.fn(),
  };
  const props = { plan, activities: plan.activities, by: 'channel', zoom: 'year', mayPlan: true } as const;
  const view = await show(<Sheet {...props} selection={NOTHING_SELECTED} {...acts} {...more} />);
  const grid = screen.getByRole('grid');
  grid.setPointerCapture = vi.fn();
  const planned = () => screen.getAllByRole('gridcell', { name: /, gepland$/ });
  const one = planned()[0] ?? document.body;
  /** The middle of a lane, in pixels from the top of the sheet. */
  const middleOf = (name: RegExp) => {
    let top = 44;
    for (const lane of view.container.querySelectorAll<HTMLElement>('[data-lane]')) {
      const height = Number.parseFloat(lane.style.height);
      if (name.test(lane.textContent ?? '')) return top + height / 2;
      top += height;
    }
    throw new Error(`No lane ${name}`);
  };
  const laneOf = (mark: Element) => mark.closest('[data-lane]')?.textContent ?? '';
  const selected = () => view.container.querySelectorAll('[aria-selected=true]').length;
  return { ...view, ...acts, grid, planned, one, middleOf, laneOf, selected };
}

const press = (x: number, y: number, more = {}) => ({
  clientX: x,
  clientY: y,
  pointerId: 1,
  pointerType: 'mouse',
  button: 0,
  ...more,
});
const said = () => screen.getByRole('status').textContent;

describe('picking up by key', () => {
  it('moves weeks and lanes, tells where, and drops with Enter', async () => {
    const { user, one, onRearrange, onShift } = await openSheet();
    one.focus();
    await user.keyboard('m');
    expect(said()).toMatch(/opgepakt\. Pijltjes verplaatsen/);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(said()).toMatch(/^wk \d+, Blog$/);
    await user.keyboard('{Enter}');
    expect(onShift).not.toHaveBeenCalled();
    const [activities, weeks, lane] = onRearrange.mock.calls[0] ?? [];
    expect(activities).toHaveLength(1);
    expect(weeks).toBe(2);
    expect(lane.channel.name).toBe('Blog');
  });

  it('lets go with Escape, and stays', async () => {
    const { user, one, onRearrange, onShift } = await openSheet();
    one.focus();
    await user.keyboard('m{ArrowRight}{Escape}');
    expect(said()).toMatch(/losgelaten, het blijft in wk \d+/);
    await user.keyboard('{Enter}');
    expect(onShift).not.toHaveBeenCalled();
    expect(onRearrange).not.toHaveBeenCalled();
  });

  it('drops in its own lane as a shift', async () => {
    const { user, one, onShift } = await openSheet();
    one.focus();
    await user.keyboard('m{ArrowRight}{Enter}');
    const [activity, to] = onShift.mock.calls[0] ?? [];
    expect(Date.parse(to.endsOn) - Date.parse(activity.endsOn)).toBe(7 * 86_400_000);
  });

  it('does not drop where we deliberately are not', async () => {
    const { user, one, onRearrange } = await openSheet();
    one.focus();
    await user.keyboard(`m${'{ArrowDown}'.repeat(8)}`);
    expect(said()).toBe('Google Ads: hier kan het niet.');
    expect(
      screen.getByText(/^Bewust niet: “onze klant.*”$/, { selector: '[data-drop-effect] *' }),
    ).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(onRearrange).not.toHaveBeenCalled();
  });
});

describe('dragging', () => {
  it('changes lane and week in one, and tells what it does to week and theme', async () => {
    const { one, grid, middleOf, onRearrange } = await openSheet();
    fireEvent.pointerDown(one, press(300, middleOf(/^.*LinkedIn/)));
    fireEvent.pointerMove(grid, press(300 + 3 * 18, middleOf(/Webinar/)));
    expect(screen.getByText(/^Drukte: \d+ → \d+ van \d+$/)).toBeTruthy();
    expect(screen.getByText(/ in K\d: \d+% → \d+%, bedoeld \d+%$/)).toBeTruthy();
    fireEvent.pointerUp(grid, press(354, middleOf(/Webinar/)));
    const [, weeks, lane] = onRearrange.mock.calls[0] ?? [];
    expect(weeks).toBe(3);
    expect(lane.channel.name).toBe('Webinar');
  });

  it('is refused by a lane that takes nothing', async () => {
    const { one, grid, middleOf, onRearrange, onShift } = await openSheet();
    fireEvent.pointerDown(one, press(300, middleOf(/LinkedIn/)));
    fireEvent.pointerMove(grid, press(320, middleOf(/Google Ads/)));
    fireEvent.pointerUp(grid, press(320, middleOf(/Google Ads/)));
    expect(onRearrange).not.toHaveBeenCalled();
    expect(onShift).not.toHaveBeenCalled();
  });

  it('takes the whole choice along', async () => {
    const { grid, planned, middleOf, onRearrange } = await openSheet();
    const [first, second] = planned();
    if (!first || !second) throw new Error('nothing planned');
    fireEvent.click(first, { ctrlKey: true });
    fireEvent.click(second, { ctrlKey: true });
    fireEvent.pointerDown(first, press(300, middleOf(/LinkedIn/)));
    fireEvent.pointerMove(grid, press(318, middleOf(/LinkedIn/)));
    fireEvent.pointerUp(grid, press(318, middleOf(/LinkedIn/)));
    expect(onRearrange.mock.calls[0]?.[0]).toHaveLength(2);
    expect(onRearrange.mock.calls[0]?.slice(1)).toEqual([1, null]);
  });
});

describe('pulling an end', () => {
  const bar = { startsOn: '2026-08-03', endsOn: '2026-08-23', status: 'planned', precision: 'day' } as const;
  const activities = plan.activities.slice(0, 1).map((row) => ({ ...row, ...bar }));

  it('changes the last day, or the first, in whole weeks', async () => {
    const { grid, onShift } = await openSheet({ activities });
    const mark = screen.getByRole('gridcell');
    mark.getBoundingClientRect = () => new DOMRect(500, 60, 70, 15);
    fireEvent.pointerDown(mark, press(568, 66));
    fireEvent.pointerMove(grid, press(568 + 18, 66));
    fireEvent.pointerUp(grid, press(586, 66));
    expect(onShift.mock.calls[0]?.[1]).toEqual({
      startsOn: '2026-08-03',
      endsOn: '2026-08-30',
      precision: 'day',
    });
    fireEvent.pointerDown(mark, press(502, 66));
    fireEvent.pointerMove(grid, press(502 + 18, 66));
    fireEvent.pointerUp(grid, press(520, 66));
    expect(onShift.mock.calls[1]?.[1]).toEqual({
      startsOn: '2026-08-10',
      endsOn: '2026-08-23',
      precision: 'day',
    });
  });

  it('changes the last day by key', async () => {
    const { user, onShift } = await openSheet({ activities });
    screen.getByRole('gridcell').focus();
    await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
    expect(onShift.mock.calls[0]?.[1]).toMatchObject({ startsOn: '2026-08-03', endsOn: '2026-08-16' });
  });
});

describe('choosing several', () => {
  it('is done by Ctrl and a click, and told', async () => {
    const { planned, selected, onOpen } = await openSheet();
    const [first, second] = planned();
    if (!first || !second) throw new Error('nothing planned');
    fireEvent.click(first, { ctrlKey: true });
    fireEvent.click(second, { metaKey: true });
    expect(selected()).toBe(2);
    expect(said()).toBe('2 geselecteerd');
    fireEvent.click(first, { ctrlKey: true });
    expect(selected()).toBe(1);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('goes along the lane with Shift, and lets go beside the marks without planning', async () => {
    const { container, selected, onPlan } = await openSheet();
    const lane = container.querySelector('[data-lane]');
    const marks = [...(lane?.querySelectorAll('[data-stop]') ?? [])];
    const byTime = marks.toSorted(
      (one, other) => Number(one.getAttribute('aria-colindex')) - Number(other.getAttribute('aria-colindex')),
    );
    const [first, , , fourth] = byTime;
    if (!first || !fourth) throw new Error('too few marks');
    fireEvent.click(first, { ctrlKey: true });
    fireEvent.click(fourth, { shiftKey: true });
    expect(selected()).toBeGreaterThanOrEqual(4);
    const track = container.querySelector('[data-track]');
    if (track) fireEvent.click(track, { clientX: 200 });
    expect(selected()).toBe(0);
    expect(onPlan).not.toHaveBeenCalled();
  });

  it('is done by Space, Shift and the arrows, and Ctrl and A', async () => {
    const { user, one, selected, container } = await openSheet();
    one.focus();
    await user.keyboard(' ');
    expect(selected()).toBe(1);
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(selected()).toBe(2);
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toBe(container.querySelectorAll('[data-stop]').length);
    expect(said()).toBe('60 geselecteerd');
  });

  it('catches what a rectangle touches; less than six pixels is a click', async () => {
    const { grid, container, selected, onPlan } = await openSheet();
    const track = container.querySelector('[data-track]') ?? grid;
    fireEvent.pointerDown(track, press(240, 46));
    fireEvent.pointerMove(grid, press(1170, 90));
    fireEvent.pointerUp(grid, press(1170, 90));
    fireEvent.click(track, { clientX: 1170 });
    expect(selected()).toBeGreaterThan(3);
    expect(onPlan).not.toHaveBeenCalled();
    fireEvent.pointerDown(track, press(200, 46));
    fireEvent.pointerUp(grid, press(200, 46));
    fireEvent.click(track, { clientX: 200 });
    fireEvent.pointerDown(track, press(400, 46));
    fireEvent.pointerMove(grid, press(403, 48));
    fireEvent.pointerUp(grid, press(403, 48));
    fireEvent.click(track, { clientX: 403 });
    expect(onPlan).toHaveBeenCalledTimes(1);
  });

  it('copies what has the focus with D', async () => {
    const { user, one, onDuplicate } = await openSheet();
    one.focus();
    await user.keyboard('d');
    expect(onDuplicate).toHaveBeenCalledTimes(1);
  });
});
