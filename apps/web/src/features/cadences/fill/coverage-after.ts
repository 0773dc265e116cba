import { type Coverage, coverageOf } from '@cadans/domain/coverage';
import { type FactRow, type Facts, promisesOf } from '@cadans/domain/facts';
import { factOf } from '../../../api/facts-with-plan';
import type { ToPlan } from './draft';

/** The coverage of the coming 4, 8 and 13 weeks once these activities are planned: the same rule, on the same facts. */
export function coverageAfter(facts: Facts, planned: readonly ToPlan[]): Coverage[] {
  const activities = [...facts.activities, ...planned.map((one, at) => rowOf(one, at, facts.today))];
  const promises = promisesOf({ ...facts, activities });
  return ([4, 8, 13] as const).map((weeks) => coverageOf(promises, weeks, facts.today));
}

function rowOf({ title, day, channelId, themeId, ownerId }: ToPlan, at: number, today: string): FactRow {
  const activity = {
    id: `draft ${at}`,
    title,
    startsOn: day,
    endsOn: day,
    precision: 'day' as const,
    status: 'planned' as const,
    themeId,
    ownerId,
    channelId,
    campaignId: null,
    slides: 0,
    version: 0,
    effortHours: null,
    doneOn: null,
  };
  return factOf(activity, undefined, today);
}
