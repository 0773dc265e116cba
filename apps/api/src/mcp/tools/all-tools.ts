import type { Tool } from '../tool.js';
import { ASK_FOR_SOMETHING } from './ask-for-something.js';
import { COMPLETE_ACTIVITY } from './complete-activity.js';
import { LIST_PROMISES } from './list-promises.js';
import { PLAN_ACTIVITY } from './plan-activity.js';
import { POSTPONE_ACTIVITY } from './postpone-activity.js';
import { READ_ACTIVITY } from './read-activity.js';
import { READ_PLAN } from './read-plan.js';
import { READ_PROGRESS } from './read-progress.js';
import { WHAT_NEEDS_A_DECISION } from './what-needs-a-decision.js';
import { WHAT_TO_PLAN_WITH } from './what-to-plan-with.js';

/** Everything an assistant can do here. */
export const ALL_TOOLS: readonly Tool[] = [
  READ_PLAN,
  READ_ACTIVITY,
  WHAT_TO_PLAN_WITH,
  LIST_PROMISES,
  WHAT_NEEDS_A_DECISION,
  READ_PROGRESS,
  PLAN_ACTIVITY,
  POSTPONE_ACTIVITY,
  COMPLETE_ACTIVITY,
  ASK_FOR_SOMETHING,
];
