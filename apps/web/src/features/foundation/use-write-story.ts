import { changeFoundation } from '@cadans/contracts/calls/plans';
import { Plan } from '@cadans/contracts/plans';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { planQuery, refreshYears } from './foundation.queries';
import type { Place } from './place';
import { Overtaken, reconcile, type StoryField, type StoryText } from './story';

/** One text as it was when the writing began, and as it is now. */
export interface Writing {
  readonly field: StoryField;
  readonly base: StoryText;
  readonly mine: StoryText;
}

// Somebody who writes another field at the same moment can be first a few times, not for ever.
const TRIES = 4;

/**
 * Writes one text with the version of the whole foundation. When that is stale because of another field, it builds on
 * what is there now; when this very text was changed, it throws Overtaken and writes nothing.
 */
async function write(queries: QueryClient, place: Place, { field, base, mine }: Writing): Promise<Plan> {
  const { queryKey } = planQuery(place);
  const { organisationId, year } = place;
  for (let tried = 1; ; tried += 1) {
    const plan = queries.getQueryData(queryKey);
    if (!plan) throw new CallError('not_found', 404);
    const verdict = reconcile(base, mine, plan.foundation[field]);
    if (verdict === 'leave') return plan;
    if (verdict === 'choose') throw new Overtaken();
    try {
      return await call(changeFoundation, {
        params: { organisationId, year },
        body: { [field]: mine },
        version: plan.foundation.version,
      });
    } catch (error) {
      const current =
        error instanceof CallError && error.code === 'stale' ? Plan.safeParse(error.current) : null;
      if (!current?.success || tried === TRIES) throw error;
      queries.setQueryData(queryKey, current.data);
    }
  }
}

/** Writes the texts of a foundation one after the other: they share one version. */
export function useWriteStory(place: Place) {
  const queries = useQueryClient();
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  return useMutation({
    scope: { id: `foundation ${place.organisationId} ${place.year}` },
    mutationFn: (writing: Writing) => write(queries, place, writing),
    // A read under way would bring back the text before this one.
    onMutate: () => queries.cancelQueries({ queryKey: planQuery(place).queryKey }),
    onSuccess: (plan) => {
      queries.setQueryData(planQuery(place).queryKey, plan);
      refreshYears(queries, place.organisationId);
    },
    // Also when the screen was left meanwhile: then nothing else would tell.
    onError: (error) => {
      if (!(error instanceof Overtaken))
        showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
  });
}
