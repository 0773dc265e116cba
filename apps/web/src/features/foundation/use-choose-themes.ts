import { weighThemes } from '@cadans/contracts/calls/plans';
import type { ChosenTheme } from '@cadans/contracts/plans';
import { MOST_THEMES } from '@cadans/domain/theme-weight';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { planQuery, refreshYears } from './foundation.queries';
import type { Place } from './place';

/** The themes of a year as they should be, what to say when they are, and the way back. */
export interface Choice {
  readonly themes: readonly ChosenTheme[];
  readonly said: string;
  /** The themes before. A plan never goes back to none, so the first choice has no way back. */
  readonly before?: readonly ChosenTheme[] | undefined;
  /** Why there are more than five of them, when there are. */
  readonly manyThemesReason?: string | undefined;
  /** Also done when it is taken back, such as deleting the theme that was made for it. */
  readonly takeBack?: () => Promise<void>;
}

/** Chooses and weighs the themes of a year all at once: shown at once, rolled back with the server's reason. */
export function useChooseThemes(place: Place) {
  const queries = useQueryClient();
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const { queryKey } = planQuery(place);
  const { organisationId, year } = place;
  const forgetLast = useRef<() => void>(null);
  const choose = useMutation({
    scope: { id: `foundation ${organisationId} ${year}` },
    mutationFn: ({ themes, manyThemesReason }: Choice) =>
      call(weighThemes, {
        params: { organisationId, year },
        body: {
          themes: themes.map(({ id, weight }) => ({ themeId: id, weight })),
          ...(manyThemesReason && themes.length > MOST_THEMES && { manyThemesReason }),
        },
        // The version as the server last told it: what stands on the screen already shows this choice.
        version: queries.getQueryData(queryKey)?.foundation.version ?? 0,
      }),
    onMutate: async ({ themes }) => {
      // The way back of the choice before this one would take this one back too.
      forgetLast.current?.();
      await queries.cancelQueries({ queryKey });
      const kept = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, (plan) => plan && { ...plan, themes: [...themes] });
      return { kept };
    },
    onSuccess: (plan, { said, before, manyThemesReason, takeBack }) => {
      queries.setQueryData(queryKey, plan);
      refreshYears(queries, organisationId);
      const undo = () =>
        choose.mutate(
          { themes: before ?? [], said: t('undone'), manyThemesReason },
          { onSuccess: () => void takeBack?.() },
        );
      forgetLast.current = showToast({
        text: said,
        ...(before?.length && { action: { label: ui('undo'), onPress: undo } }),
      });
    },
    onError: (error, _choice, context) => {
      if (context?.kept) queries.setQueryData(queryKey, context.kept);
      void queries.invalidateQueries({ queryKey });
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
  });
  return choose;
}
