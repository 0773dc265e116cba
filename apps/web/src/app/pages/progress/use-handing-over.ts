import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { useQueryClient } from '@tanstack/react-query';
import type { PlannedActivity } from '../../../api/year-plan';
import { handingOver, type Said } from '../../../features/cadences/acts/promise-deeds';
import { together } from '../../../features/cadences/acts/together';
import { type Asking, useAsking } from '../../../features/cadences/acts/use-asking';
import { usePromiseDeeds } from '../../../features/cadences/acts/use-promise-deeds';
import { reassigning } from './reassigning';

/** What is given to somebody else. */
export interface Given {
  readonly ownerId: string;
  readonly activities: readonly PlannedActivity[];
  /** Rows of promises. */
  readonly rows: readonly Stored[];
}

/** Gives activities and promises another owner as one: all of it or nothing, with one way back. `onDone` when it worked. */
export function useHandingOver(organisationId: string, onDone: () => void, onClose: Asking['onClose']) {
  const queries = useQueryClient();
  const { attempt } = usePromiseDeeds(organisationId);
  const { isPending, refusal, send } = useAsking({
    attempt: async (deed) => {
      await attempt(deed);
      onDone();
    },
    onClose,
  });
  const refresh = () => {
    for (const about of ['year', 'work', 'activity'])
      void queries.invalidateQueries({ queryKey: [about, organisationId] });
  };
  const handOver = ({ ownerId, activities, rows }: Given, words: Said) => {
    const to = new Map(activities.map((row) => [row, ownerId]));
    const about = [ownerId, ...activities.map(({ id }) => id), ...rows.map(({ id }) => id)];
    void send(about, () =>
      together(
        [
          ...(to.size > 0 ? [reassigning(organisationId, to, words, refresh)] : []),
          ...rows.map((row) => handingOver(organisationId, [row], ownerId, words)),
        ],
        words,
      ),
    );
  };
  return { isPending, refusal, handOver };
}
