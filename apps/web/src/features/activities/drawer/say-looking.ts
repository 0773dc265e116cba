import { lookAt } from '@cadans/contracts/calls/changes';
import { call } from '../../../api/call';

/** What takes longer (ms) counts as failed: it must not hold up what comes after it. */
const PATIENCE = 10_000;

/** What is still to be said, the latest of each organisation. */
const unsaid = new Map<string, string | null>();
let isSaying = false;

/**
 * Says at which activity one looks, or at none. One after the other and only the latest, because a leaving that comes in
 * after the next arriving would undo it. Nobody waits for it, and what fails is said again soon.
 */
export async function sayLooking(organisationId: string, activityId: string | null): Promise<void> {
  unsaid.set(organisationId, activityId);
  if (isSaying) return;
  isSaying = true;
  for (const [id, at] of unsaid) {
    unsaid.delete(id);
    const said = { params: { organisationId: id }, body: { activityId: at } };
    await call(lookAt, { ...said, signal: AbortSignal.timeout(PATIENCE) }).catch(() => {});
  }
  isSaying = false;
}
