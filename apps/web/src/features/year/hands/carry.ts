import { resizeWeeks, shiftWeeks } from '@cadans/domain/window-shift';
import type { PlannedActivity } from '../../../api/year-plan';
import type { Lane, LaneOf } from '../grid/lanes';

/** By what a mark is held: as a whole, or by one of its ends. */
export type Grip = 'whole' | 'start' | 'end';

/** A mark on its way, by pointer or by keys: how many weeks from its place, and over which lane. */
export interface Carry {
  /** The stop that is held. */
  readonly id: string;
  readonly grip: Grip;
  readonly weeks: number;
  /** The lane it is over; the one it comes from as long as it does not leave it. */
  readonly lane: number;
  readonly by: 'pointer' | 'keys';
}

/** An activity where it would land. Only a lane it does not stand in changes it. */
export function landed(
  activity: PlannedActivity,
  { grip, weeks }: Carry,
  lane: LaneOf | null,
): PlannedActivity {
  if (grip !== 'whole') return { ...activity, ...resizeWeeks(activity, activity.precision, grip, weeks) };
  return { ...activity, ...shiftWeeks(activity, activity.precision, weeks), ...(lane && inLane(lane)) };
}

/** What standing in a lane says about an activity. */
export function inLane(lane: LaneOf): Partial<Pick<PlannedActivity, 'channelId' | 'themeId' | 'ownerId'>> {
  if (lane.by === 'channel') return { channelId: lane.channel.id };
  if (lane.by === 'theme') return { themeId: lane.theme.id };
  return { ownerId: lane.member.id };
}

/** Why nothing new may come into a lane; null when it may. */
export function refusalOf({ of: lane }: Lane): 'deliberately_not' | 'owner_not_active' | null {
  if (lane.by === 'channel' && lane.channel.stance === 'deliberately_not') return 'deliberately_not';
  if (lane.by === 'owner' && !lane.member.active) return 'owner_not_active';
  return null;
}
