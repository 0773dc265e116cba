import type { Status } from '@cadans/domain/activity';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Grouping } from './groupings';

/** What needs hands first. */
export const STATUS_ORDER: readonly Status[] = ['in_work', 'ready', 'planned', 'done', 'scrapped'];

/** The head of a group: what it holds in activities and hours; `unknown` of them have no effort yet. */
export interface ListGroup {
  readonly by: Exclude<Grouping, 'none'>;
  /** The id or status the group is about, a month as '2026-07', or '' for what has no campaign. */
  readonly key: string;
  readonly count: number;
  readonly hours: number;
  readonly unknown: number;
}

const KEYS: Record<Exclude<Grouping, 'none'>, (activity: PlannedActivity) => string> = {
  month: ({ startsOn }) => startsOn.slice(0, 7),
  theme: ({ themeId }) => themeId,
  owner: ({ ownerId }) => ownerId,
  channel: ({ channelId }) => channelId,
  campaign: ({ campaignId }) => campaignId ?? '',
  status: ({ status }) => status,
};

/** The groups in the order of the plan, each with its activities in the order they were given; what has none comes last. */
export function groupActivities(
  plan: Pick<YearPlan, 'themes' | 'members' | 'channels' | 'campaigns'>,
  activities: readonly PlannedActivity[],
  by: Exclude<Grouping, 'none'>,
  /** Months run backwards when the dates do. */
  backwards: boolean,
): { group: ListGroup; activities: readonly PlannedActivity[] }[] {
  const found = new Map<string, PlannedActivity[]>();
  for (const activity of activities) {
    const key = KEYS[by](activity);
    const known = found.get(key);
    if (known) known.push(activity);
    else found.set(key, [activity]);
  }
  const groups = [...found].map(([key, members]) => ({
    group: { by, key, ...weigh(members) },
    activities: members,
  }));
  const order: readonly string[] | null =
    by === 'month' ? null : by === 'status' ? STATUS_ORDER : listOf(plan, by).map(({ id }) => id);
  const rank = new Map(order?.map((key, index) => [key, index]));
  return groups.toSorted(({ group: one }, { group: other }) =>
    order
      ? (rank.get(one.key) ?? order.length) - (rank.get(other.key) ?? order.length)
      : (backwards ? -1 : 1) * (one.key < other.key ? -1 : 1),
  );
}

/** What a group can be about, in the order of the plan. */
export function listOf(
  plan: Pick<YearPlan, 'themes' | 'members' | 'channels' | 'campaigns'>,
  by: 'theme' | 'owner' | 'channel' | 'campaign',
): readonly { readonly id: string; readonly name: string }[] {
  if (by === 'theme') return plan.themes;
  if (by === 'owner') return plan.members;
  return by === 'channel' ? plan.channels : plan.campaigns;
}

function weigh(activities: readonly PlannedActivity[]): Pick<ListGroup, 'count' | 'hours' | 'unknown'> {
  let hours = 0;
  let unknown = 0;
  for (const { effortHours } of activities) {
    if (effortHours === null) unknown++;
    else hours += effortHours;
  }
  return { count: activities.length, hours: Math.round(hours * 10) / 10, unknown };
}
