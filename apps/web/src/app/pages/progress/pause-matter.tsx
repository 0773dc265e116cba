import type { DecisionItem } from '@cadans/domain/decision-item';
import { useQuery } from '@tanstack/react-query';
import { PausePromise } from '../../../features/cadences/acts/pause-promise';
import { usePromiseDeeds } from '../../../features/cadences/acts/use-promise-deeds';
import { cadencesQuery } from '../../../features/cadences/cadence.queries';
import { namesOf } from '../../../features/cadences/names';
import { readRhythm } from '../../../features/cadences/rhythm-model';
import type { Known } from '../../../features/progress/known';

export interface PauseMatterProps {
  item: DecisionItem;
  known: Known;
  today: string;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/** Asks why and how long the promise of a matter is silent on purpose; once it is, the matter is settled. */
export function PauseMatter({ item, known, today, onDone, onClose }: PauseMatterProps) {
  const { organisationId, facts } = known;
  const { data: stored } = useQuery(cadencesQuery(organisationId));
  const { attempt } = usePromiseDeeds(organisationId);
  const state = facts && readRhythm(facts).promises.find(({ latest }) => item.ids.includes(latest.id));
  if (!facts || !stored || !state) return null;
  const own = new Set(state.promise.chain.map(({ id }) => id));
  const rows = stored.filter(({ id }) => own.has(id));
  return (
    <PausePromise
      organisationId={organisationId}
      state={state}
      rows={rows}
      names={namesOf(facts, [])}
      today={today}
      attempt={async (deed) => {
        await attempt(deed);
        onDone(true);
      }}
      onClose={onClose}
    />
  );
}
