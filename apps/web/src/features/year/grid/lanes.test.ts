import { weekColumnsOf } from '@cadans/domain/year-layout';
import { describe, expect, it } from 'vitest';
import { type PlannedActivity, readYear } from '../../../api/year-plan';
import { givenId, givenYear } from '../../../testing/given-year';
import { LANES_BY, lanesOf } from './lanes';

const plan = readYear(givenYear({ activities: 180 }));
const columns = weekColumnsOf(2026);
const [template] = plan.activities;
if (!template) throw new Error('The year is empty');
const at = (startsOn: string, more: Partial<PlannedActivity> = {}): PlannedActivity => ({
  ...template,
  id: `${startsOn}-${more.channelId ?? ''}-${more.status ?? ''}`,
  startsOn,
  endsOn: startsOn,
  precision: 'day',
  status: 'done',
  channelId: givenId('channel', 1),
  ...more,
});
const blog = (activities: PlannedActivity[]) =>
  lanesOf(plan, activities, 'channel', columns).find(({ name }) => name === 'Blog');

describe('lanesOf', () => {
  it.each(LANES_BY)('by %s shows every activity once', (by) => {
    const shown = lanesOf(plan, plan.activities, by, columns).flatMap(({ layout }) => [
      ...layout.marks.map(({ activity }) => activity.id),
      ...layout.piles.flatMap(({ activities }) => activities.map(({ id }) => id)),
    ]);
    expect(shown.toSorted()).toEqual(plan.activities.map(({ id }) => id).toSorted());
  });

  it('has a lane for every channel and theme, also when it is empty', () => {
    expect(lanesOf(plan, [], 'channel', columns)).toHaveLength(8);
    expect(lanesOf(plan, [], 'theme', columns)).toHaveLength(4);
  });

  it('counts done, planned and late apart', () => {
    const lane = blog([
      at('2026-03-02'),
      at('2026-04-06', { status: 'planned' }),
      at('2026-09-07', { status: 'ready' }),
    ]);
    expect(lane?.counts).toEqual({ done: 1, planned: 1, late: 1 });
  });
});
