import type { Activity } from '@cadans/contracts/activities';
import type { Told } from './event-words';
import type { FieldName } from './unsaved';

/** The fields by the names that the history has for them. */
export const TOLD_AS: Record<FieldName, Told> = {
  title: 'title',
  brief: 'brief',
  themeId: 'theme_id',
  ownerId: 'owner_id',
  helperIds: 'helper',
  channelId: 'channel_id',
  campaignId: 'campaign_id',
  audience: 'audience',
  status: 'status',
  effortHours: 'effort_hours',
  budget: 'budget',
  link: 'link',
};

/** Who changed a field last; null when the history does not tell. */
export function lastToChange({ events }: Pick<Activity, 'events'>, field: FieldName): string | null {
  const told = TOLD_AS[field];
  return events.findLast(({ newValues, oldValues }) => told in newValues || told in oldValues)?.byId ?? null;
}
