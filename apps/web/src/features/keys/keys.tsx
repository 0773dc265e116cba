import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { keysQuery } from './key.queries';
import { KeyExample } from './key-example';
import { KeyRow } from './key-row';
import { keyState } from './key-state';

export interface KeysProps {
  membership: Membership;
  /** The way to make one. */
  start: ReactNode;
}

/** The keys with which machines come in: what works first, and what worked once below. */
export function Keys({ membership: { organisationId, memberId }, start }: KeysProps) {
  const { t } = useTranslation('keys');
  const { t: ui } = useTranslation('ui');
  const { data, error, refetch } = useQuery(keysQuery(organisationId));
  const [openedAt] = useState(Date.now);
  if (!data && error)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => void refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!data) return <Skeleton className="h-48 w-full" />;
  if (data.keys.length === 0)
    return (
      <Card>
        <EmptyState title={t('noneTitle')} icon={<KeyRound size={22} aria-hidden />} actions={start}>
          {t('noneText')}
        </EmptyState>
        <KeyExample organisationId={organisationId} />
      </Card>
    );
  const lives = (key: (typeof data.keys)[number]) => keyState(key, openedAt) === 'works';
  const parts = [
    { title: t('working'), keys: data.keys.filter(lives) },
    { title: t('ended'), keys: data.keys.filter((key) => !lives(key)) },
  ].filter(({ keys }) => keys.length > 0);
  return (
    <>
      {parts.map(({ title, keys }) => (
        <Card key={title} title={title} padded={false}>
          <ul aria-label={title} className="divide-y divide-line border-t border-line">
            {keys.map((one) => (
              <KeyRow
                key={one.id}
                apiKey={one}
                state={keyState(one, openedAt)}
                isOwn={one.memberId === memberId}
                organisationId={organisationId}
              />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}
