import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';

export const SORTS = ['date', 'title', 'theme', 'owner', 'channel', 'status'] as const;
export type Sort = (typeof SORTS)[number];

/** What stands on one line of the list: the head of a month, or an activity. */
export type ListItem =
  | { readonly is: 'month'; readonly id: string; readonly firstDay: CalendarDate; readonly count: number }
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
  const statuses = ['in_work', 'ready', 'planned', 'done', 'scrapped'];
  const way = down ? -1 : 1;
  const compare: Record<Sort, (one: PlannedActivity, other: PlannedActivity) => number> = {
    date: () => 0,
    title: (one, other) => one.title.localeCompare(other.title),
    theme: (one, other) => (themes.get(one.themeId) ?? 0) - (themes.get(other.themeId) ?? 0),
    owner: (one, other) => (members.get(one.ownerId) ?? 0) - (members.get(other.ownerId) ?? 0),
    channel: (one, other) => (channels.get(one.channelId) ?? 0) - (channels.get(other.channelId) ?? 0),
    status: (one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status),
  };
  const byDate = (one: PlannedActivity, other: PlannedActivity) =>
    text(one.startsOn, other.startsOn) || text(one.endsOn, other.endsOn) || text(one.id, other.id);
  return activities.toSorted((one, other) => way * (compare[sort](one, other) || byDate(one, other)));
}

/** The lines of the list; in the order of dates every month has a head. */
export function listItems(sorted: readonly PlannedActivity[], byMonth: boolean): ListItem[] {
  const rows = sorted.map((activity) => ({ is: 'activity' as const, id: activity.id, activity }));
  if (!byMonth) return rows;
  const months = new Map<string, ListItem[]>();
  for (const row of rows) {
    const month = row.activity.startsOn.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(row);
    else months.set(month, [row]);
  }
  return [...months].flatMap(([month, inMonth]) => [
    { is: 'month' as const, id: month, firstDay: `${month}-01`, count: inMonth.length },
    ...inMonth,
  ]);
}

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
