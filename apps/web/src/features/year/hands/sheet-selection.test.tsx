import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openSheet, press, said } from '../grid/sheet-for-tests';

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
