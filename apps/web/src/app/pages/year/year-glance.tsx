import type { Membership } from '@cadans/contracts/session';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { ActivityPopover } from '../../../features/activities/activity-popover';
import type { Task } from '../../../features/activities/task';
import { PilePopover } from '../../../features/year/pile-popover';
import type { Glance } from './use-glance';

export interface YearGlanceProps {
  plan: YearPlan;
  membership: Membership;
  glance: Glance;
  /** Who stands in for whom. */
  standIns: StandInWords | undefined;
  onLook: (activities: readonly PlannedActivity[], anchor: HTMLElement) => void;
  onTask: (task: Task) => void;
}

/** The card of the activity somebody looks at, or the list of a pile to choose from. */
export function YearGlance({ plan, membership, glance, standIns, onLook, onTask }: YearGlanceProps) {
  const { activities, anchor, onClose } = glance;
  const [first, second] = activities;
  if (!first) return null;
  if (second)
    return (
      <PilePopover
        plan={plan}
        activities={activities}
        anchor={anchor}
        onChoose={(activity) => onLook([activity], anchor)}
        onClose={onClose}
      />
    );
  return (
    <ActivityPopover
      plan={plan}
      acting={membership}
      activity={first}
      standIn={standIns?.(first)}
      anchor={anchor}
      onTask={onTask}
      onClose={onClose}
    />
  );
}
