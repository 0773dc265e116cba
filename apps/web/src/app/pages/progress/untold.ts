import type { Progress } from '@cadans/contracts/progress';
import type { Facts } from '@cadans/domain/facts';

/** Whether there is nothing to tell: nothing was ever promised, planned or decided. Unknown while the facts are on their way. */
export function isUntold({ promises, decisions }: Progress, facts: Facts | undefined): boolean {
  return promises.length === 0 && decisions.length === 0 && facts?.activities.length === 0;
}
