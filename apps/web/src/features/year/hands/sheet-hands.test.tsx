import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openSheet, plan, press, said } from '../grid/sheet-for-tests';

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
