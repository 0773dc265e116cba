import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Grouping } from './groupings';
import { groupActivities, type ListGroup, STATUS_ORDER } from './list-groups';

export const SORTS = ['date', 'title', 'theme', 'owner', 'channel', 'status'] as const;
export type Sort = (typeof SORTS)[number];

/** What stands on one line of the list: the head of a group, or an activity. */
export type ListItem =
  | { readonly is: 'group'; readonly id: string; readonly group: ListGroup }
  | { readonly is: 'activity'; readonly id: string; readonly activity: PlannedActivity };

/** The activities in the order asked for; what is equal keeps the order of its date. */
export function sortActivities(
  plan: YearPlan,
  activities: readonly PlannedActivity[],
  sort: Sort,
  down: boolean,
): PlannedActivity[] {
  const placeOf = (list: readonly { id: string }[]) => new Map(list.map(({ id }, index) => [id, index]));
  const themes = placeOf(plan.themes);
  const channels = placeOf(plan.channels);
  const members = placeOf(plan.members);
  const way = down ? -1 : 1;
  const compare: Record<Sort, (one: PlannedActivity, other: PlannedActivity) => number> = {
    date: () => 0,
    title: (one, other) => one.title.localeCompare(other.title),
    theme: (one, other) => (themes.get(one.themeId) ?? 0) - (themes.get(other.themeId) ?? 0),
    owner: (one, other) => (members.get(one.ownerId) ?? 0) - (members.get(other.ownerId) ?? 0),
    channel: (one, other) => (channels.get(one.channelId) ?? 0) - (channels.get(other.channelId) ?? 0),
    status: (one, other) => STATUS_ORDER.indexOf(one.status) - STATUS_ORDER.indexOf(other.status),
  };
  const byDate = (one: PlannedActivity, other: PlannedActivity) =>
    text(one.startsOn, other.startsOn) || text(one.endsOn, other.endsOn) || text(one.id, other.id);
  return activities.toSorted((one, other) => way * (compare[sort](one, other) || byDate(one, other)));
}

/** The lines of the list: every group under its head, or only the activities. */
export function listItems(
  plan: YearPlan,
  sorted: readonly PlannedActivity[],
  by: Grouping,
  backwards = false,
): ListItem[] {
  const rowOf = (activity: PlannedActivity) => ({ is: 'activity' as const, id: activity.id, activity });
  if (by === 'none') return sorted.map(rowOf);
  return groupActivities(plan, sorted, by, backwards).flatMap(({ group, activities }) => [
    { is: 'group' as const, id: `${by}:${group.key}`, group },
    ...activities.map(rowOf),
  ]);
}

/** In the order of dates months are the groups, in any other there are none, unless something else was asked for. */
export const groupingOf = (asked: Grouping | undefined, sort: Sort): Grouping =>
  asked ?? (sort === 'date' ? 'month' : 'none');

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
