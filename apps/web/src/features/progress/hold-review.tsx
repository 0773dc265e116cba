import { nextReview, openReview } from '@cadans/contracts/calls/reviews';
import type { DecisionItem } from '@cadans/domain/decision-item';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { AskDialog } from '../../ui/ask-dialog';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { useSettlingWrite } from './use-settling-write';

// Beside the question of the reviews' own screen: only the agenda is counted here.
const agendaQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['reviews', organisationId, 'agenda'],
    queryFn: async ({ signal }) =>
      (await call(nextReview, { params: { organisationId }, signal })).agenda.length,
    staleTime: 0,
  });

export interface HoldReviewProps {
  item: DecisionItem;
  organisationId: string;
  /** Goes to the review that is open now. */
  onGo: (reviewId: string) => void;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/** Opens the review that was due: with the figures and the agenda of today. It cannot be unopened, so it is asked first. */
export function HoldReview({ item, organisationId, onGo, onDone, onClose }: HoldReviewProps) {
  const { t, language } = useTranslation('holding-review');
  const queries = useQueryClient();
  const { data: count } = useQuery(agendaQuery(organisationId));
  const { mutate, isPending } = useSettlingWrite(organisationId, onDone);
  const hold = () => {
    let reviewId: string | undefined;
    mutate({
      said: t('opened'),
      next: { label: t('go'), onPress: () => reviewId && onGo(reviewId) },
      send: async () => {
        try {
          const review = await call(openReview, { params: { organisationId } });
          reviewId = review.id;
        } finally {
          void queries.invalidateQueries({ queryKey: ['reviews', organisationId] });
        }
      },
    });
  };
  return (
    <AskDialog
      title={t('title')}
      subtitle={item.sentence[language]}
      act={t('open')}
      isPending={isPending}
      onSubmit={hold}
      onClose={onClose}
    >
      {count === undefined ? <Skeleton className="h-5 w-2/3" /> : <p>{t('agenda', { count })}</p>}
      <p className="text-sm text-muted">{t('stays')}</p>
    </AskDialog>
  );
}
