import { isOpen, isOverdue, type Status } from '@cadans/domain/activity';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';

/** Which activities one looks at. Nothing said is everything that counts: what was scrapped only when asked for. */
export interface ActivityFilter {
  readonly q?: string | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly owner?: string | undefined;
  readonly channel?: string | undefined;
  readonly campaign?: string | undefined;
  readonly status?: Status | 'open' | undefined;
  readonly late?: boolean | undefined;
}

/** The activities of a year that pass the filter; words are looked for in titles and in names of owners and campaigns. */
export function filterActivities(
  { activities, today, members, campaigns }: Pick<YearPlan, 'activities' | 'today' | 'members' | 'campaigns'>,
  { q, theme, owner, channel, campaign, status, late }: ActivityFilter,
): readonly PlannedActivity[] {
  const words = q?.trim().toLocaleLowerCase() ?? '';
  const isNamed = ({ name }: { name: string }) => name.toLocaleLowerCase().includes(words);
  // There are thousands of activities, and a few dozen names.
  const named = new Set(words === '' ? [] : [...members, ...campaigns].filter(isNamed).map(({ id }) => id));
  return activities.filter((activity) => {
    if (status === undefined && activity.status === 'scrapped') return false;
    if (status === 'open' && !isOpen(activity.status)) return false;
    if (status !== undefined && status !== 'open' && activity.status !== status) return false;
    if (theme && theme.length > 0 && !theme.includes(activity.themeId)) return false;
    if (owner && activity.ownerId !== owner) return false;
    if (channel && activity.channelId !== channel) return false;
    if (campaign && activity.campaignId !== campaign) return false;
    if (late && !isOverdue(activity, today)) return false;
    if (words === '' || activity.title.toLocaleLowerCase().includes(words)) return true;
    return named.has(activity.ownerId) || (activity.campaignId !== null && named.has(activity.campaignId));
  });
}

/** How many filters are set, apart from the words and the themes that show by themselves. */
export function filterCount({ owner, channel, campaign, status, late }: ActivityFilter): number {
  return [owner, channel, campaign, status, late].filter(Boolean).length;
}

/** Whether anything is filtered at all. */
export function isFiltered(filter: ActivityFilter): boolean {
  return filterCount(filter) > 0 || Boolean(filter.q?.trim()) || (filter.theme?.length ?? 0) > 0;
}

/** The filter with nothing set. */
export const NO_FILTER = {
  q: undefined,
  theme: undefined,
  owner: undefined,
  channel: undefined,
  campaign: undefined,
  status: undefined,
  late: undefined,
} satisfies ActivityFilter;

/** The filter out of everything an address says; what is not set is said to be undefined, so that it clears. */
export function filterOf(search: ActivityFilter) {
  const { q, theme, owner, channel, campaign, status, late } = search;
  return {
    q,
    owner,
    channel,
    campaign,
    status,
    late,
    theme: theme && theme.length > 0 ? [...theme] : undefined,
  };
}
