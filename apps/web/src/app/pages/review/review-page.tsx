import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { WindowFields } from '../../../features/activities/plan/window-fields';
import { reviewName } from '../../../features/reviews/choice-words';
import { ReviewHeld } from '../../../features/reviews/deciding/review-held';
import { reviewQuery } from '../../../features/reviews/review.queries';
import { ReviewsSkeleton } from '../../../features/reviews/reviews-skeleton';
import { buttonClasses } from '../../../ui/button-classes';
import { PageHead } from '../../../ui/page-head';
import { showToast } from '../../../ui/toast-queue';
import { TopBar } from '../../../ui/top-bar';
import { formatWeekday } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { AcceptInReview } from './accept-in-review';
import { useAround } from './use-around';

const route = getRouteApi('/o/$organisationId/reviews/$reviewId');

/** A review while it is held, by one or by two at once; closed, what was decided in it. */
export function ReviewPage() {
  const { t, language } = useTranslation('reviews');
  const { t: ofDeciding } = useTranslation('deciding');
  const { organisationId, reviewId } = route.useParams();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { data: review, error } = useQuery(reviewQuery(organisationId, reviewId));
  const { around, plan, error: planError } = useAround(organisationId);
  const name = review ? reviewName(review, t, language) : t('title');
  usePageTitle(name);
  const failed = (!review && error) || (!plan && planError);
  if (failed) throw failed;
  const toMinutes = {
    to: '/o/$organisationId/reviews/$reviewId/minutes',
    params: { organisationId, reviewId },
  } as const;
  return (
    <div className="flex flex-col gap-4">
      <TopBar
        end={
          <Link {...toMinutes} className={buttonClasses('secondary')}>
            <FileText size={15} aria-hidden />
            {t('toMinutes')}
          </Link>
        }
      />
      <PageHead
        title={name}
        above={
          <Link
            to="/o/$organisationId/reviews"
            params={{ organisationId }}
            className="text-muted underline-offset-4 hover:underline"
          >
            {t('title')}
          </Link>
        }
      >
        {review ? (
          <p className="text-sm text-muted">{t('dueOn', { day: formatWeekday(review.dueOn, language) })}</p>
        ) : null}
      </PageHead>
      {review && around && plan ? (
        <ReviewHeld
          key={review.id}
          {...{ review, around }}
          askWindow={(window, onChange) => <WindowFields value={window} onChange={onChange} />}
          accepting={({ item, isPending, refusal, onDecide, onClose }) => (
            <AcceptInReview
              {...{ item, plan, membership, isPending, refusal, onDecide, onClose }}
              facts={around.facts}
            />
          )}
          onClosed={() => {
            showToast({ text: ofDeciding('closed') });
            void navigate(toMinutes);
          }}
        />
      ) : (
        <ReviewsSkeleton />
      )}
    </div>
  );
}
