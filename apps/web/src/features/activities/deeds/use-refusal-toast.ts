import type { Activity } from '@cadans/contracts/activities';
import { useQueryClient } from '@tanstack/react-query';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { yearQuery } from '../../../api/year.queries';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { activityQuery, takeOverAll } from '../activity.queries';
import { currentActivity } from '../current-activity';
import type { Deed } from './deed';

/**
 * Says why a deed was refused, and of which activity when there were several. A stale one shows who was first and what
 * the activity has become. With `retry` the message waits until it can be sent: what was typed is in no dialog any more.
 */
export function useRefusalToast(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('activities');
  const { t: history } = useTranslation('history');
  const { t: ui } = useTranslation('ui');

  const whoWasFirst = (current: Activity, isOneOfMany: boolean): string => {
    const last = current.events.at(-1);
    const year = queries.getQueryData(yearQuery(organisationId, current.year).queryKey);
    const who = year?.members.find(({ id }) => id === last?.byId)?.name ?? t('somebody');
    const what = history(`participle.${last?.kind ?? 'changed'}` as 'participle.changed');
    return isOneOfMany
      ? t('staleTextOf', { who, what, title: current.title })
      : t('staleText', { who, what });
  };

  return (error: unknown, deed: Deed, retry: (() => void) | null) => {
    const { changes, titleOf, reopen } = deed;
    const action = retry ? { label: ui('retry'), onPress: retry } : reopen;
    const stale = error instanceof CallError && error.code === 'stale';
    const current = currentActivity(error);
    if (current) {
      const known = changes.find(({ before }) => before?.id === current.id);
      takeOverAll(queries, organisationId, [known?.before ?? null], [current]);
      const text = whoWasFirst(current, changes.length > 1);
      showToast({ tone: 'danger', text, detail: t('staleDetail') });
      return;
    }
    if (stale) void queries.invalidateQueries({ queryKey: ['year', organisationId] });
    for (const { before } of changes.slice(0, MOST_READ_AGAIN)) {
      if (before)
        void queries.invalidateQueries({ queryKey: activityQuery(organisationId, before.id).queryKey });
    }
    const title = titleOf?.(actOf(error));
    showToast({
      tone: 'danger',
      text: title ? t('refusedOf', { title }) : t('refused'),
      detail: explain(error, ui),
      ...(action && { stays: true, action }),
    });
  };
}

// What is open on the screen is one of a few.
const MOST_READ_AGAIN = 20;

// A refusal points at the act: '/body/acts/3' or a field of it.
function actOf(error: unknown): number {
  const pointer = error instanceof CallError ? error.errors[0]?.pointer : undefined;
  return Number(pointer?.match(/^\/body\/acts\/(\d+)/)?.[1] ?? -1);
}
