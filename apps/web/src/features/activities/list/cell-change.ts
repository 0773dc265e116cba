import { isOpen } from '@cadans/domain/activity';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import type { Act } from '../deeds/act';
import { completing, reopening, restoring } from '../deeds/ending-acts';
import { type Changes, changing } from '../deeds/saying-acts';
import type { Place } from '../plan/place';

/** What can be changed in a row of the list, by what its column shows. */
export type CellField = 'date' | 'title' | 'theme' | 'owner' | 'channel' | 'status';

/** Whether a cell can be changed: what is scrapped only comes back, what is done keeps its days and its owner. */
export function mayChangeCell(activity: PlannedActivity, field: CellField): boolean {
  const { status, version } = activity;
  // What is still being made has no version to build on.
  if (version === 0) return false;
  if (field === 'status') return true;
  return field === 'date' || field === 'owner' ? isOpen(status) : status !== 'scrapped';
}

/** The act that puts a value into a cell, or null when it says what is there already. Dates move, and have acts of their own. */
export function cellAct(
  place: Place,
  plan: Pick<YearPlan, 'campaigns' | 'today'>,
  activity: PlannedActivity,
  field: Exclude<CellField, 'date'>,
  value: string,
): Act | null {
  const { title, themeId, ownerId, channelId, campaignId, status } = activity;
  const change = (changes: Changes, old: Changes, owner = ownerId) =>
    changing(place, activity, { changes, ownerId: owner }, { changes: old, ownerId });
  switch (field) {
    case 'title':
      return value === title ? null : change({ title: value }, { title });
    case 'channel':
      return value === channelId ? null : change({ channelId: value }, { channelId });
    case 'owner':
      return value === ownerId ? null : change({}, {}, value);
    case 'theme': {
      if (value === themeId) return null;
      // A campaign serves one theme: it cannot come along to another.
      const campaign = plan.campaigns.find(({ id }) => id === campaignId);
      const leaves = campaign !== undefined && campaign.themeId !== value;
      return change(
        { themeId: value, ...(leaves && { campaignId: null }) },
        { themeId, ...(leaves && { campaignId }) },
      );
    }
    case 'status':
      if (value === status) return null;
      if (value === 'done') return completing(place, activity, { doneOn: plan.today });
      if (status === 'done') return reopening(place, activity);
      if (status === 'scrapped') return restoring(place, activity);
      if (value !== 'planned' && value !== 'in_work' && value !== 'ready') return null;
      return change({ status: value }, { status });
  }
}

/** The statuses a row can be given from the one it has. Scrapping asks its reason in a dialog of its own. */
export function nextStatuses({ status }: PlannedActivity): readonly PlannedActivity['status'][] {
  if (status === 'done') return ['ready', 'done'];
  if (status === 'scrapped') return ['planned', 'scrapped'];
  return ['planned', 'in_work', 'ready', 'done', 'scrapped'];
}
