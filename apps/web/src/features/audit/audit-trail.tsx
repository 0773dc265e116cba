import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { auditTrailQuery } from './audit.queries';
import { AuditDays } from './audit-days';
import { isNarrowed, type Sought } from './sought';
import { TrailFilters } from './trail-filters';

export interface AuditTrailProps {
  organisationId: string;
  sought: Sought;
  onSeek: (sought: Sought) => void;
}

/** Who did what, and from where: the latest first, by person, part and day. */
export function AuditTrail({ organisationId, sought, onSeek }: AuditTrailProps) {
  const { t } = useTranslation('audit');
  const { t: ui } = useTranslation('ui');
  const { data, error, refetch } = useQuery({
    ...auditTrailQuery(organisationId, sought),
    placeholderData: keepPreviousData,
  });
  const narrow = (part: Sought) => onSeek({ ...sought, ...part, before: undefined });
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <TrailFilters {...{ organisationId, sought }} onNarrow={narrow} />
      {!data && error ? (
        <Banner
          tone="danger"
          title={explain(error, ui)}
          actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
        />
      ) : null}
      {!data && !error ? <Skeleton className="h-64 w-full" /> : null}
      {data?.events.length === 0 ? (
        <EmptyState
          title={isNarrowed(sought) ? t('nothingFound') : t('nothingYet')}
          icon={<ScrollText size={22} aria-hidden />}
          actions={
            isNarrowed(sought) ? <Button onPress={() => onSeek({})}>{t('seekAnew')}</Button> : undefined
          }
        >
          {isNarrowed(sought) ? t('nothingFoundHow') : t('nothingYetHow')}
        </EmptyState>
      ) : null}
      {data && data.events.length > 0 ? (
        <Card>
          <AuditDays events={data.events} timeZone={data.timeZone} />
        </Card>
      ) : null}
      {sought.before || data?.next ? (
        <nav aria-label={t('pages')} className="flex justify-between gap-3" data-no-print>
          <Button isDisabled={!sought.before} onPress={() => narrow({})}>
            {t('latest')}
          </Button>
          <Button
            isDisabled={!data?.next}
            onPress={() => onSeek({ ...sought, before: data?.next ?? undefined })}
          >
            {t('older')}
          </Button>
        </nav>
      ) : null}
    </div>
  );
}
