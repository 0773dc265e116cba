import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { CalendarSync } from 'lucide-react';
import type { ReactNode } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { feedsQuery } from './feed.queries';
import { FeedRow } from './feed-row';

export interface FeedsProps {
  membership: Membership;
  /** The way to open a new one. */
  start: ReactNode;
}

/** One's own calendar feeds: what each is about, and whether a calendar still comes for it. */
export function Feeds({ membership: { organisationId }, start }: FeedsProps) {
  const { t } = useTranslation('feeds');
  const { t: ui } = useTranslation('ui');
  const { data, error, refetch } = useQuery(feedsQuery(organisationId));
  if (!data && error)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!data) return <Skeleton className="h-48 w-full" />;
  if (data.feeds.length === 0)
    return (
      <Card>
        <EmptyState title={t('noneTitle')} icon={<CalendarSync size={22} aria-hidden />} actions={start}>
          {t('noneText')}
        </EmptyState>
      </Card>
    );
  return (
    <Card padded={false}>
      <ul aria-label={t('title')} className="divide-y divide-line">
        {data.feeds.map((feed) => (
          <FeedRow key={feed.id} {...{ feed, organisationId }} />
        ))}
      </ul>
    </Card>
  );
}
