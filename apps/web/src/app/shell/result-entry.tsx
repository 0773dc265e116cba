import { useSyncExternalStore } from 'react';
import { askWhatCameOf, justDone, onJustDone } from '../../features/activities/deeds/just-done';
import { QuickEntry } from '../../features/results/quick-entry';
import { todayInZone } from '../../ui/today-in-zone';
import { useMembership } from '../use-membership';

/** Asks what something that was just done yielded, on whichever screen it was finished. */
export function ResultEntry() {
  const { organisationId } = useMembership().membership;
  const done = useSyncExternalStore(onJustDone, justDone);
  if (done?.organisationId !== organisationId) return null;
  return (
    <QuickEntry
      key={done.id}
      organisationId={organisationId}
      activity={done}
      today={todayInZone()}
      onClose={() => askWhatCameOf(null)}
    />
  );
}
