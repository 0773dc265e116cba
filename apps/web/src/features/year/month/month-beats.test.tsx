import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { fakeApi } from '../../../testing/fake-api';
import { givenCadence, givenFacts } from '../../../testing/given-facts';
import { givenId, givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { post } from '../beats/beats-for-tests';
import { MonthWithBeats } from './month-with-beats';

const organisationId = givenId('organisation', 0);
const year = givenYear({ activities: 0 });

/** July 2026, of which today is the third: one a week is promised on the blog, the second week is planned. */
async function openMonth(more: { month?: number; mayPlan?: boolean } = {}) {
  const cadence = givenCadence('00000006-0000-7000-8000-000000000001');
  fakeApi({ [`GET /api/organisations/${organisationId}/facts`]: givenFacts(year, [cadence]) });
  const activities = [post('2026-07-09')];
  const acts = {
    onOpen: vi.fn(),
    onPlan: vi.fn(),
    onMove: vi.fn(),
    onPrepare: vi.fn(),
    onShift: vi.fn(),
    onMonth: vi.fn(),
    onPlanBeat: vi.fn(),
  };
  const view = await show(
    <MonthWithBeats
      plan={{ ...readYear(year), activities }}
      activities={activities}
      organisationId={organisationId}
      filter={{}}
      month={7}
      mayPlan
      {...acts}
      {...more}
    />,
  );
  const day = (name: RegExp) => screen.findByRole('gridcell', { name });
  return { ...view, ...acts, day };
}

describe('the beats of a month', () => {
  it('stand on their days, unless something fills them', async () => {
    const { day } = await openMonth();
    expect(await day(/^donderdag 16 juli, niets gepland, Open slag: Blog$/)).toBeTruthy();
    expect(await day(/^donderdag 9 juli, 1 activiteit: Blog van 2026-07-09$/)).toBeTruthy();
  });

  it('are told as missed once their week is over', async () => {
    const { day } = await openMonth({ month: 6 });
    expect(await day(/^donderdag 25 juni, niets gepland, Gemiste slag: Blog$/)).toBeTruthy();
  });

  it('are planned by a click and by Enter on their day', async () => {
    const { user, day, onPlanBeat, onPlan } = await openMonth();
    const cell = await day(/^donderdag 16 juli.*Open slag/);
    const beat = cell.querySelector('[data-beat]');
    if (beat) await user.click(beat);
    cell.focus();
    await user.keyboard('{Enter}');
    const draft = expect.objectContaining({
      day: '2026-07-16',
      precision: 'day',
      channelId: givenId('channel', 1),
    });
    expect(onPlanBeat.mock.calls).toEqual([[draft], [draft]]);
    fireEvent.click(await day(/^vrijdag 17 juli/));
    expect(onPlan.mock.calls).toEqual([['2026-07-17']]);
  });
});
