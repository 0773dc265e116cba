import { useMutation, useQueryClient } from '@tanstack/react-query';
import { replaceAllInYears, rowsInYears } from '../../../api/year.queries';
import { activityQuery, takeOverAll } from '../activity.queries';
import { currentActivity } from '../current-activity';
import { enter, historyOf } from '../deeds/act-history';
import type { Deed } from '../deeds/deed';
import { sendDeed } from '../deeds/send-deed';
import { fieldsOf } from './fields';
import { rebased } from './rebase';
import { type SomeFields, settle } from './unsaved';
import { keepUnsaved } from './unsaved-store';

/** A change that goes out by itself, and the fields as they were typed. */
export interface Saving {
  readonly deed: Deed;
  readonly sent: SomeFields;
}

export const savesOf = (organisationId: string, activityId: string) => ['save', organisationId, activityId];

/**
 * Saves what was typed without a message: shown in the year at once, undone with Z like every act. Refused, it stays
 * typed; when somebody else was first, what they made of it is taken over and the typed text stands beside it. Without a
 * connection it waits on this device.
 */
export function useSaveFields(
  organisationId: string,
  activityId: string,
  onRefused: (error: unknown, saving: Saving) => void,
) {
  const queries = useQueryClient();
  const history = historyOf(queries, organisationId);
  return useMutation({
    mutationKey: savesOf(organisationId, activityId),
    mutationFn: ({ deed }: Saving) => sendDeed(queries, organisationId, history, deed),
    onMutate: ({ deed: { changes }, sent }) => {
      keepUnsaved(organisationId, activityId, (now) => ({ ...now, sent: { ...now.sent, ...sent } }));
      // A read that is under way would bring back the state before this change.
      void queries.cancelQueries({ queryKey: ['year', organisationId] });
      const standing = rowsInYears(queries, organisationId, new Set([activityId])).get(activityId);
      const shown = changes.map((change) => rebased(change, standing));
      replaceAllInYears(queries, organisationId, shown);
      return { shown };
    },
    onSuccess: ({ outcomes, back, waits }, _, { shown }) => {
      if (waits) {
        // What is undone would have to build on what was never sent.
        enter(history, 'do', null);
        return;
      }
      const [outcome] = outcomes;
      takeOverAll(
        queries,
        organisationId,
        shown.map(({ after }) => after),
        outcomes,
      );
      enter(history, 'do', back);
      if (outcome && 'events' in outcome)
        keepUnsaved(organisationId, activityId, (now) => settle(now, fieldsOf(outcome)));
    },
    onError: (error, saving, context) => {
      const shown = context?.shown ?? [];
      replaceAllInYears(
        queries,
        organisationId,
        shown.map(({ before, after }) => ({ before: after, after: before })),
      );
      const current = currentActivity(error);
      if (current)
        takeOverAll(
          queries,
          organisationId,
          shown.map(({ before }) => before),
          [current],
        );
      else void queries.invalidateQueries({ queryKey: activityQuery(organisationId, activityId).queryKey });
      onRefused(error, saving);
    },
  });
}
