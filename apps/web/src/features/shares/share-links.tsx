import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { sharesQuery } from './share.queries';
import { ShareRow } from './share-row';

export interface ShareLinksProps {
  membership: Membership;
  /** The way to share something new. */
  start: ReactNode;
}

/** The links by which outsiders see a year: what works first, and what worked once below. */
export function ShareLinks({ membership: { organisationId }, start }: ShareLinksProps) {
  const { t } = useTranslation('sharing');
  const { t: ui } = useTranslation('ui');
  const { data, error, refetch } = useQuery(sharesQuery(organisationId));
  if (!data && error)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!data) return <Skeleton className="h-48 w-full" />;
  if (data.shares.length === 0)
    return (
      <Card>
        <EmptyState title={t('noneTitle')} icon={<Share2 size={22} aria-hidden />} actions={start}>
          {t('noneText')}
        </EmptyState>
      </Card>
    );
  const parts = [
    { title: t('working'), shares: data.shares.filter(({ state }) => state === 'open') },
    { title: t('ended'), shares: data.shares.filter(({ state }) => state !== 'open') },
  ].filter(({ shares }) => shares.length > 0);
  return (
    <>
      {parts.map(({ title, shares }) => (
        <Card key={title} title={title} padded={false}>
          <ul aria-label={title} className="divide-y divide-line border-t border-line">
            {shares.map((share) => (
              <ShareRow key={share.id} {...{ share, organisationId }} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}
