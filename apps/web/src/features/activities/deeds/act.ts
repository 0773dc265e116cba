import type { Activity } from '@cadans/contracts/activities';
import type { PlannedActivity } from '../../../api/year-plan';
import type { Step } from './batch';

/**
 * Something done to an activity: what the screen shows at once, what is asked of the server, what is said when it
 * worked, and how it is undone. `before` is null for what is made, `after` null for what goes.
 */
export interface Act {
  readonly before: PlannedActivity | null;
  readonly after: PlannedActivity | null;
  /** What it builds on, where that is not `before`: what lies in the bin has no row. */
  readonly on?: { readonly id: string; readonly version: number };
  /** `version` is the state this act builds on. */
  readonly send: (version: number) => Promise<Activity>;
  /** The same as steps of a batch: in this form it can wait for a connection. Without them it cannot. */
  readonly steps?: readonly Step[];
  /** The fields it changes as they were, when it changes nothing else: waiting, it then holds on a newer version too. */
  readonly was?: Readonly<Record<string, unknown>>;
  readonly said: string;
  /** What one may go on with when it worked, besides taking it back. */
  readonly next?: { readonly label: string; readonly onPress: () => void };
  /** The act that takes it back, from the state the server answered. */
  readonly undo?: ((done: Activity) => Act) | undefined;
}
