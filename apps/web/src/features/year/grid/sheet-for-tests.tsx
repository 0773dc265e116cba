import { screen } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { NOTHING_SELECTED } from '../hands/selection';
import { YearGrid, type YearGridProps } from './year-grid';

export const plan = readYear(givenYear({ activities: 60 }));

function Sheet(props: YearGridProps) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  return <YearGrid {...props} selection={selection} onSelect={setSelection} />;
}

/** Opens a sheet of 60 activities that keeps what is chosen, and tells which acts were asked of it. */
export async function openSheet(more: Partial<YearGridProps> = {}) {
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

/** Where a mouse is pressed or moved to. */
export const press = (x: number, y: number, more = {}) => ({
  clientX: x,
  clientY: y,
  pointerId: 1,
  pointerType: 'mouse',
  button: 0,
  ...more,
});
/** What was told to who listens. */
export const said = () => screen.getByRole('status').textContent;
