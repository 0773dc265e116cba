import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CallError } from '../../../api/call-error';
import { dropWaiting } from '../../../api/outbox';
import { subjectsOf } from '../../../api/waiting';
import { workQuery } from '../../../api/work.queries';
import { type Change, replaceAllInYears, rowsInYears } from '../../../api/year.queries';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { activityQuery, binQuery, takeOverAll } from '../activity.queries';
import { rebased } from '../drawer/rebase';
import { enter, historyOf, takeOut, type Way } from './act-history';
import type { Deed } from './deed';
import { sendDeed } from './send-deed';
import { useRefusalToast } from './use-refusal-toast';

interface Going {
  readonly deed: Deed;
  readonly way: Way;
}

/**
 * Performs deeds: shown in the same frame, rolled back as a whole with the server's reason when it refuses, followed by a
 * message with the way back when they worked. `undo` and `redo` walk through what was done since the page was opened.
 */
export function useDeeds(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('ui');
  const sayRefusal = useRefusalToast(organisationId);
  const { t: ofOffline } = useTranslation('offline');
  const history = historyOf(queries, organisationId);

  const { mutateAsync } = useMutation({
    mutationFn: ({ deed }: Going) => sendDeed(queries, organisationId, history, deed),
    onMutate: ({ deed: { changes } }) => {
      // A read that is under way would bring back the state before this act.
      void queries.cancelQueries({ queryKey: ['year', organisationId] });
      void queries.cancelQueries({ queryKey: workQuery(organisationId).queryKey });
      const ids = new Set(changes.flatMap(({ before }) => (before ? [before.id] : [])));
      const standing = ids.size > 0 ? rowsInYears(queries, organisationId, ids) : new Map();
      const shown = changes.map((change) => rebased(change, standing.get(change.before?.id)));
      replaceAllInYears(queries, organisationId, shown);
      return { shown };
    },
    onSuccess: ({ outcomes, back, waits }, { deed, way }, { shown }) => {
      if (waits) {
        // What is undone would have to build on what was never sent.
        enter(history, way, null);
        const takeBack = () => {
          if (!dropWaiting(waits.key)) return;
          replaceAllInYears(queries, organisationId, shown.map(reversed));
          // Their stories go back to the last ones known.
          for (const activityId of subjectsOf(waits))
            void queries.resetQueries({ queryKey: activityQuery(organisationId, activityId).queryKey });
        };
        const action = { label: t('undo'), onPress: takeBack };
        const next = deed.next && { next: deed.next };
        showToast({ text: deed.said, detail: ofOffline('waits'), ...next, action });
        return;
      }
      const stood = shown.map(({ before, after }) => after ?? before);
      takeOverAll(queries, organisationId, stood, outcomes);
      enter(history, way, back);
      const stack = way === 'undo' ? history.redos : history.undos;
      const onPress = () => {
        const still = back && takeOut(stack, back);
        if (still) go({ deed: still, way: way === 'undo' ? 'redo' : 'undo' });
      };
      const dismiss = showToast({
        text: deed.said,
        ...(deed.next && { next: deed.next }),
        ...(back && { action: { label: t(way === 'undo' ? 'redo' : 'undo'), onPress } }),
      });
      if (back) dismissals.set(back, dismiss);
    },
    // Acts move things into the bin and out of it.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: binQuery(organisationId).queryKey });
      // Steps are due on other days, and what is helped with may be somebody else's now.
      void queries.invalidateQueries({ queryKey: workQuery(organisationId).queryKey });
    },
    onError: (error, { deed, way }, context) => {
      const shown = context?.shown ?? [];
      replaceAllInYears(queries, organisationId, shown.map(reversed));
      const unheard = error instanceof CallError && UNHEARD.has(error.code);
      if (unheard && way !== 'do') history[way === 'undo' ? 'undos' : 'redos'].push(deed);
      sayRefusal(error, deed, unheard && way === 'do' ? () => go({ deed, way }) : null);
    },
  });

  const go = (going: Going) => {
    const flight: Promise<unknown> = mutateAsync(going)
      .catch(() => null)
      .finally(() => history.flights.delete(flight));
    history.flights.add(flight);
  };
  const goBack = async (way: 'undo' | 'redo') => {
    // Pressed faster than the server answers, it still is about the last thing that was done.
    if (history.flights.size > 0) await Promise.allSettled([...history.flights]);
    const deed = history[way === 'undo' ? 'undos' : 'redos'].pop();
    if (!deed) return;
    dismissals.get(deed)?.();
    go({ deed, way });
  };
  return {
    perform: (deed: Deed) => go({ deed, way: 'do' }),
    undo: () => void goBack('undo'),
    redo: () => void goBack('redo'),
  };
}

/** How the message that offers a deed is taken away: taken back by the keyboard, it has nothing left to offer. */
const dismissals = new WeakMap<Deed, () => void>();

const reversed = ({ before, after }: Change): Change => ({ before: after, after: before });

/** Refusals that say nothing about the act: the same one can be sent again. */
const UNHEARD: ReadonlySet<string> = new Set(['offline', 'unavailable', 'unreadable']);
