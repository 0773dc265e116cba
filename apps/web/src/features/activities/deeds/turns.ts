import type { ActHistory } from './act-history';
import type { Deed } from './deed';

/** Sends a deed after everything that is still under way for its activities: it builds on the versions they make. */
export async function sendInTurn({ underWay, versions }: ActHistory, { on, send }: Deed) {
  const earlier = on.map(({ id }) => underWay.get(id));
  const sending = (async () => {
    await Promise.allSettled(earlier);
    const built = on.map((seen) => ({ id: seen.id, version: versions.versionOf(seen) }));
    const sent = await send(versions.versionOf);
    for (const { id, version } of built) {
      const made = sent.outcomes.find((outcome) => outcome.id === id);
      if (made) versions.note(id, version, made.version);
    }
    return sent;
  })();
  for (const { id } of on) underWay.set(id, sending);
  try {
    return await sending;
  } finally {
    for (const { id } of on) if (underWay.get(id) === sending) underWay.delete(id);
  }
}
