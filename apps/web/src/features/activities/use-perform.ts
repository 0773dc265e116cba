import { Activity } from '@cadans/contracts/activities';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { replaceInYears, yearQuery } from '../../api/year.queries';
import { showToast } from '../../ui/toast-queue';
import type { Act } from './act';
import { binQuery, takeOver } from './activity.queries';
import { rememberUndo } from './last-undo';
import { sendInTurn } from './turns';

/**
 * Performs acts on activities: shown in the same frame, rolled back with the server's reason when it refuses, followed by
 * a message with the way back when it worked. A stale act shows who was first and what the activity has become.
 */
export function usePerform(organisationId: string): (act: Act) => void {
  const queries = useQueryClient();
  const { t } = useTranslation('activities');
  const { t: ui } = useTranslation('ui');

  const whoWasFirst = (current: Activity): string => {
    const last = current.events.at(-1);
    const year = queries.getQueryData(yearQuery(organisationId, current.year).queryKey);
    const who = year?.members.find(({ id }) => id === last?.byId)?.name ?? t('somebody');
    return t('staleText', { who, what: t(`participle.${last?.kind ?? 'changed'}` as 'participle.changed') });
  };

  const { mutate } = useMutation({
    mutationFn: sendInTurn,
    onMutate: ({ before, after }) => {
      // A read that is under way would bring back the state before this act.
      void queries.cancelQueries({ queryKey: ['year', organisationId] });
      replaceInYears(queries, organisationId, before, after);
    },
    onSuccess: (done, { before, after, said, undo }) => {
      takeOver(queries, organisationId, after ?? before, done);
      const takeBack = undo ? () => mutate(undo(done)) : null;
      rememberUndo(takeBack);
      showToast({ text: said, ...(takeBack && { action: { label: ui('undo'), onPress: takeBack } }) });
    },
    // Acts move things into the bin and out of it.
    onSettled: () => void queries.invalidateQueries({ queryKey: binQuery(organisationId).queryKey }),
    onError: (error, act) => {
      const { before, after } = act;
      replaceInYears(queries, organisationId, after, before);
      const stale = error instanceof CallError && error.code === 'stale';
      const current = stale ? Activity.safeParse(error.current) : null;
      if (current?.success) {
        takeOver(queries, organisationId, before, current.data);
        showToast({ tone: 'danger', text: whoWasFirst(current.data), detail: t('staleDetail') });
        return;
      }
      if (stale) void queries.invalidateQueries({ queryKey: ['year', organisationId] });
      if (before) void queries.invalidateQueries({ queryKey: activityKey(organisationId, before.id) });
      const unheard = error instanceof CallError && UNHEARD.has(error.code);
      showToast({
        tone: 'danger',
        text: t('refused'),
        detail: explain(error, ui),
        // What was typed is in no dialog any more: it waits here until it can be sent.
        ...(unheard && { stays: true, action: { label: ui('retry'), onPress: () => mutate(act) } }),
      });
    },
  });
  return mutate;
}

/** Refusals that say nothing about the act: the same one can be sent again. */
const UNHEARD: ReadonlySet<string> = new Set(['offline', 'unavailable', 'unreadable']);

const activityKey = (organisationId: string, activityId: string) => ['activity', organisationId, activityId];
