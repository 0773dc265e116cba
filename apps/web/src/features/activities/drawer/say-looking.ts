import { lookAt } from '@cadans/contracts/calls/changes';
import { call } from '../../../api/call';

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
    await call(lookAt, { params: { organisationId: id }, body: { activityId: at } }).catch(() => {});
  }
  isSaying = false;
}
