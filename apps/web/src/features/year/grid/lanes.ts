import { isOverdue } from '@cadans/domain/activity';
import { type LaneLayout, layOutLane, type WeekColumns } from '@cadans/domain/year-layout';
import type { PlanChannel, PlanMember, PlannedActivity, PlanTheme, YearPlan } from '../../../api/year-plan';

/** By what the sheet is cut into lanes. */
export const LANES_BY = ['channel', 'theme', 'owner'] as const;
export type LanesBy = (typeof LANES_BY)[number];

/** Whose lane it is. */
export type LaneOf =
  | { readonly by: 'channel'; readonly channel: PlanChannel }
  | { readonly by: 'theme'; readonly theme: PlanTheme }
  | { readonly by: 'owner'; readonly member: PlanMember };

/** One lane of the sheet, laid out. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly of: LaneOf;
  readonly layout: LaneLayout<PlannedActivity>;
  readonly counts: { readonly done: number; readonly planned: number; readonly late: number };
}

const IDS = {
  channel: 'channelId',
  theme: 'themeId',
  owner: 'ownerId',
} as const satisfies Record<LanesBy, keyof PlannedActivity>;

/** Cuts the activities into lanes: every channel and theme has one, and everybody who owns or can own work. */
export function lanesOf(
  plan: YearPlan,
  activities: readonly PlannedActivity[],
  by: LanesBy,
  columns: WeekColumns,
): Lane[] {
  const key = IDS[by];
  const groups = new Map<string, PlannedActivity[]>();
  for (const activity of activities) {
    const group = groups.get(activity[key]);
    if (group) group.push(activity);
    else groups.set(activity[key], [activity]);
  }
  return ownersOfLanes(plan, by, groups).map(({ id, name, of }) => {
    const own = groups.get(id) ?? [];
    return { id, name, of, layout: layOutLane(own, columns), counts: countsOf(own, plan.today) };
  });
}

function ownersOfLanes(plan: YearPlan, by: LanesBy, groups: ReadonlyMap<string, unknown>) {
  if (by === 'channel')
    return plan.channels.map((channel) => ({
      id: channel.id,
      name: channel.name,
      of: { by, channel } satisfies LaneOf,
    }));
  if (by === 'theme')
    return plan.themes.map((theme) => ({
      id: theme.id,
      name: theme.name,
      of: { by, theme } satisfies LaneOf,
    }));
  const works = (member: PlanMember) =>
    member.active && member.role !== 'viewer' && member.role !== 'requester';
  return plan.members
    .filter((member) => works(member) || groups.has(member.id))
    .map((member) => ({ id: member.id, name: member.name, of: { by, member } satisfies LaneOf }));
}

function countsOf(activities: readonly PlannedActivity[], today: string): Lane['counts'] {
  let done = 0;
  let planned = 0;
  let late = 0;
  for (const activity of activities) {
    if (activity.status === 'done') done++;
    else if (isOverdue(activity, today)) late++;
    else if (activity.status !== 'scrapped') planned++;
  }
  return { done, planned, late };
}
