import { openReview } from '@cadans/contracts/calls/reviews';
import { may } from '@cadans/domain/ability';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../api/call';
import { explain } from '../../../api/explain';
import { yearQuery } from '../../../api/year.queries';
import { FirstReview } from '../../../features/reviews/held/first-review';
import { GoingCard } from '../../../features/reviews/held/going-card';
import { HeldList } from '../../../features/reviews/held/held-list';
import { NextCard } from '../../../features/reviews/held/next-card';
import { RhythmDialog } from '../../../features/reviews/held/rhythm-dialog';
import { ToDoCard } from '../../../features/reviews/held/to-do-card';
import { nextReviewQuery, reviewsQuery } from '../../../features/reviews/review.queries';
import { ReviewsSkeleton } from '../../../features/reviews/reviews-skeleton';
import { Button } from '../../../ui/button';
import { buttonClasses } from '../../../ui/button-classes';
import { PageHead } from '../../../ui/page-head';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { currentYear } from '../../year-in-path';

const route = getRouteApi('/o/$organisationId/reviews');

/** Where decisions are taken: the review that comes next, what was decided and is not done yet, and earlier ones. */
export function ReviewsPage() {
  const { t } = useTranslation('reviews');
  const { t: ui } = useTranslation('ui');
  const { organisationId } = route.useParams();
  const { membership } = useMembership();
  const navigate = route.useNavigate();
  const { data: reviews, error } = useQuery(reviewsQuery(organisationId));
  const { data: next, error: nextError } = useQuery(nextReviewQuery(organisationId));
  const { data: plan, error: planError } = useQuery(yearQuery(organisationId, currentYear()));
  const [isAgreeing, setAgreeing] = useState(false);
  usePageTitle(t('title'));
  const opening = useMutation({
    mutationFn: () => call(openReview, { params: { organisationId } }),
    onSuccess: ({ id: reviewId }) =>
      navigate({ to: '/o/$organisationId/reviews/$reviewId', params: { organisationId, reviewId } }),
    onError: (failure) => showToast({ tone: 'danger', text: t('refused'), detail: explain(failure, ui) }),
  });
  const failed = (!reviews && error) || (!next && nextError) || (!plan && planError);
  if (failed) throw failed;
  const maySteer = may(membership, 'steer');
  const open =
    next?.openId != null ? (
      <Link
        to="/o/$organisationId/reviews/$reviewId"
        params={{ organisationId, reviewId: next.openId }}
        className={buttonClasses('primary', 'm', 'max-md:w-full')}
      >
        {t('goOn')}
      </Link>
    ) : maySteer ? (
      <Button
        variant="primary"
        className="max-md:w-full"
        isPending={opening.isPending}
        onPress={() => opening.mutate()}
      >
        {t('open')}
      </Button>
    ) : null;
  return (
    <div className="flex flex-col gap-4">
      <PageHead title={t('title')} above={t('above')} />
      {reviews && next && plan ? (
        <>
          <div className="grid items-start gap-4 lg:grid-cols-[4fr_3fr]">
            <NextCard {...{ next, maySteer }} act={open} onAgree={() => setAgreeing(true)} />
            <ToDoCard
              {...{ organisationId, reviews }}
              members={plan.members}
              mayPlan={may(membership, 'plan')}
            />
          </div>
          {reviews.reviews.length === 0 ? (
            <FirstReview act={null} />
          ) : (
            <>
              <GoingCard reviews={reviews} />
              <HeldList
                reviews={reviews.reviews}
                linkTo={({ id: reviewId, closedOn }, name) =>
                  closedOn === null ? null : (
                    <Link
                      to="/o/$organisationId/reviews/$reviewId/minutes"
                      params={{ organisationId, reviewId }}
                      aria-label={t('toMinutesOf', { review: name })}
                      className={buttonClasses('secondary', 's')}
                    >
                      {t('toMinutes')}
                    </Link>
                  )
                }
              />
            </>
          )}
          {isAgreeing ? (
            <RhythmDialog {...{ organisationId }} rhythm={next.rhythm} onClose={() => setAgreeing(false)} />
          ) : null}
        </>
      ) : (
        <ReviewsSkeleton />
      )}
    </div>
  );
}
