import { yearOf } from '@cadans/domain/calendar-date';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { periodOf } from '@cadans/domain/period';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { progressQuery } from '../../../api/progress.queries';
import { longDay } from '../../../features/progress/day-words';
import { periodInWords } from '../../../features/progress/period-words';
import '../../../features/progress/print-progress.css';
import { ProgressSkeleton } from '../../../features/progress/progress-skeleton';
import { Card } from '../../../ui/card';
import { PageHead } from '../../../ui/page-head';
import { todayInZone } from '../../../ui/today-in-zone';
import { formatDay } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';
import { usePrintCommand } from '../use-print-command';
import { ProgressBar } from './progress-bar';
import { ProgressEmpty } from './progress-empty';
import { ProgressSheet } from './progress-sheet';
import { isUntold } from './untold';
import { useKnown } from './use-known';

const route = getRouteApi('/o/$organisationId/progress');

/** Are we on course? What a period was, how things stand, and what needs a decision. */
export function ProgressPage() {
  const { t, language } = useTranslation('progress');
  const { t: ofPaper } = useTranslation('paper');
  const { organisationId } = route.useParams();
  const { span = 'quarter', on } = route.useSearch();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const { data: progress, dataUpdatedAt, error } = useQuery(progressQuery(organisationId, { span, on }));
  const { known, plans, isWhole } = useKnown(organisationId, progress, yearOf(todayInZone()));
  const [isBusy, setBusy] = useState(false);
  usePageTitle(t('pageTitle'));
  usePrintCommand();
  if (error && !progress) throw error;

  const today = progress?.today ?? todayInZone();
  const period = periodOf(span, on ?? today);
  const isBack = today < period.start || period.end < today;
  const stand = t('above', { day: longDay(today, language), week: isoWeekOf(today).week });
  const back = isBack ? ` · ${t('aboveBack', { period: periodInWords(period, t, language) })}` : '';
  return (
    <>
      <ProgressBar
        {...{ span, period, today }}
        isBusy={isBusy}
        onLook={(search) => void navigate({ search })}
      />
      <PageHead title={t('title')} above={stand + back}>
        <p className="hidden text-sm text-muted print:block">
          {ofPaper('printed', { organisation: membership.name, day: formatDay(today, language) })}
        </p>
      </PageHead>
      {!progress || !isWhole ? (
        <ProgressSkeleton />
      ) : isUntold(progress, known.facts) ? (
        <Card className="mt-4">
          <ProgressEmpty organisationId={organisationId} year={yearOf(today)} />
        </Card>
      ) : (
        <ProgressSheet
          key={organisationId}
          {...{ progress, known, plans, membership }}
          toldAt={dataUpdatedAt}
          onBusy={setBusy}
        />
      )}
    </>
  );
}
