import type { ActivityFilter } from '@cadans/domain/activity-filter';

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
