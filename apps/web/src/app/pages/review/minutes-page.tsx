import { may } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, Mail, Printer } from 'lucide-react';
import { useState } from 'react';
import { reviewName } from '../../../features/reviews/choice-words';
import { MailMinutes } from '../../../features/reviews/minutes/mail-minutes';
import { MinutesSheet } from '../../../features/reviews/minutes/minutes-sheet';
import { minutesQuery } from '../../../features/reviews/review.queries';
import { ReviewsSkeleton } from '../../../features/reviews/reviews-skeleton';
import { Button } from '../../../ui/button';
import { buttonClasses } from '../../../ui/button-classes';
import { TopBar } from '../../../ui/top-bar';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { usePrintCommand } from '../use-print-command';

const route = getRouteApi('/o/$organisationId/reviews/$reviewId/minutes');

/** The minutes of a review, to read, to print and to send. */
export function MinutesPage() {
  const { t, language } = useTranslation('reviews');
  const { organisationId, reviewId } = route.useParams();
  const { membership } = useMembership();
  const { data: minutes, error } = useQuery(minutesQuery(organisationId, reviewId));
  const [isMailing, setMailing] = useState(false);
  usePageTitle(minutes ? t('minutesOf', { review: reviewName(minutes.review, t, language) }) : t('minutes'));
  usePrintCommand();
  if (error && !minutes) throw error;
  const isClosed = minutes?.review.closedOn != null;
  return (
    <div className="flex flex-col gap-4">
      <TopBar
        end={
          <div className="flex flex-wrap items-center gap-2">
            {isClosed && may(membership, 'steer') ? (
              <Button icon={<Mail size={15} aria-hidden />} onPress={() => setMailing(true)}>
                {t('mail')}
              </Button>
            ) : null}
            <Button
              icon={<Printer size={15} aria-hidden />}
              onPress={() => window.print()}
              className="max-md:hidden"
            >
              {t('print')}
            </Button>
          </div>
        }
      />
      <Link
        data-no-print
        to={isClosed ? '/o/$organisationId/reviews' : '/o/$organisationId/reviews/$reviewId'}
        params={{ organisationId, reviewId }}
        className={buttonClasses('quiet', 's', 'self-start')}
      >
        <ArrowLeft size={15} aria-hidden />
        {t(isClosed ? 'back' : 'goOn')}
      </Link>
      {minutes ? <MinutesSheet minutes={minutes} /> : <ReviewsSkeleton />}
      {isMailing ? <MailMinutes {...{ organisationId, reviewId }} onClose={() => setMailing(false)} /> : null}
    </div>
  );
}
