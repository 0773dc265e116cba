import { isOpen, isOverdue, type Status } from '@cadans/domain/activity';
import type { PlannedActivity, YearPlan } from '../../api/year-plan';

/** Which activities one looks at. Nothing said is everything that counts: what was scrapped only when asked for. */
export interface ActivityFilter {
  readonly q?: string | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly owner?: string | undefined;
  readonly channel?: string | undefined;
  readonly status?: Status | 'open' | undefined;
  readonly late?: boolean | undefined;
}

/** The activities of a year that pass the filter. */
export function filterActivities(
  { activities, today }: Pick<YearPlan, 'activities' | 'today'>,
  { q, theme, owner, channel, status, late }: ActivityFilter,
): readonly PlannedActivity[] {
  const words = q?.trim().toLocaleLowerCase() ?? '';
  return activities.filter((activity) => {
    if (status === undefined && activity.status === 'scrapped') return false;
    if (status === 'open' && !isOpen(activity.status)) return false;
    if (status !== undefined && status !== 'open' && activity.status !== status) return false;
    if (theme && theme.length > 0 && !theme.includes(activity.themeId)) return false;
    if (owner && activity.ownerId !== owner) return false;
    if (channel && activity.channelId !== channel) return false;
    if (late && !isOverdue(activity, today)) return false;
    return words === '' || activity.title.toLocaleLowerCase().includes(words);
  });
}

/** How many filters are set, apart from the words and the themes that show by themselves. */
export function filterCount({ owner, channel, status, late }: ActivityFilter): number {
  return [owner, channel, status, late].filter(Boolean).length;
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
  status: undefined,
  late: undefined,
} satisfies ActivityFilter;
