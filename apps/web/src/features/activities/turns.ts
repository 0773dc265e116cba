import type { Activity } from '@cadans/contracts/activities';
import type { Act } from './act';

const underWay = new Map<string, Promise<Activity>>();

/** Sends an act after the ones still under way for the same activity: it builds on the version they make. */
export async function sendInTurn({ before, send }: Act): Promise<Activity> {
  if (!before) return send(0);
  const earlier = underWay.get(before.id);
  const sending = (async () => {
    const done = await earlier?.catch(() => null);
    return send(done?.version ?? before.version);
  })();
  underWay.set(before.id, sending);
  try {
    return await sending;
  } finally {
    if (underWay.get(before.id) === sending) underWay.delete(before.id);
  }
}
