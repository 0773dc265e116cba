import type { Membership } from '@cadans/contracts/session';
import { ActivityTask, type ActivityTaskProps } from '../../features/activities/activity-task';
import { later } from '../../ui/later';

const ActivitySections = later(() => import('./activity-sections').then((module) => module.ActivitySections));

export interface PageTaskProps extends Omit<ActivityTaskProps, 'acting' | 'sections'> {
  membership: Membership;
}

/** What somebody is busy with on the year or the list; an open activity with its preparation and its conversation. */
export function PageTask({ membership, ...busy }: PageTaskProps) {
  return (
    <ActivityTask
      {...busy}
      acting={membership}
      sections={(story) => <ActivitySections plan={busy.plan} membership={membership} story={story} />}
    />
  );
}
