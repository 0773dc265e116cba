import { isOpen, isOverdue, type Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';

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

/** What a filter looks at of an activity. */
export interface Filterable {
  readonly title: string;
  readonly endsOn: CalendarDate;
  readonly status: Status;
  readonly themeId: string;
  readonly ownerId: string;
  readonly channelId: string;
  readonly campaignId: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A plan as a filter sees it: its activities, today, and the names that words are looked for in. */
export interface FilteredPlan<Activity extends Filterable> {
  readonly activities: readonly Activity[];
  readonly today: CalendarDate;
  readonly members: readonly Named[];
  readonly campaigns: readonly Named[];
}

/** The activities of a year that pass the filter; words are looked for in titles and in names of owners and campaigns. */
export function filterActivities<Activity extends Filterable>(
  { activities, today, members, campaigns }: FilteredPlan<Activity>,
  { q, theme, owner, channel, campaign, status, late }: ActivityFilter,
): readonly Activity[] {
  const words = q?.trim().toLocaleLowerCase() ?? '';
  const isNamed = ({ name }: Named) => name.toLocaleLowerCase().includes(words);
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
