import type { Activity } from '@cadans/contracts/activities';
import { CallError } from '../../api/call-error';

/**
 * What an activity has become since it was seen, when that is why a write was refused; else null. Trusted like every answer
 * of our own: only that it is an activity at all is looked at, since a batch brings none.
 */
export function currentActivity(error: unknown): Activity | null {
  if (!(error instanceof CallError) || error.code !== 'stale') return null;
  return isActivity(error.current) ? error.current : null;
}

function isActivity(current: unknown): current is Activity {
  return typeof current === 'object' && current !== null && 'events' in current && 'startsOn' in current;
}
