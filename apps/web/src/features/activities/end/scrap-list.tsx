import type { ScrappedActivity } from '@cadans/contracts/scrap-list';
import { may } from '@cadans/domain/ability';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Scissors } from 'lucide-react';
import type { ReactNode } from 'react';
import { explain } from '../../../api/explain';
import { plannedOf } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { restoring, scrapping } from '../deeds/ending-acts';
import { usePerform } from '../deeds/use-perform';
import { usePlace } from '../plan/use-place';
import { FreedHours } from './freed-hours';
import { scrapListQuery } from './scrap-list.queries';
import { ScrappedRow } from './scrapped-row';

export interface ScrapListProps {
  acting: Acting;
  year: number;
  /** The title of a scrapped activity, as the way to it. */
  titleOf: (activity: ScrappedActivity['activity']) => ReactNode;
  /** The way to where something can be scrapped. */
  toList: ReactNode;
}

/** What was decided not to be done in a year, the hours that gave back, and the way back for who may plan. */
export function ScrapList({ acting, year, titleOf, toList }: ScrapListProps) {
  const { t } = useTranslation('scrap-list');
  const { t: ui } = useTranslation('ui');
  const { organisationId } = acting;
  const queries = useQueryClient();
  const place = usePlace(organisationId);
  const perform = usePerform(organisationId);
  const query = scrapListQuery(organisationId, year);
  const { data: list, error, refetch } = useQuery(query);
  const restore = ({ activity, reason, note }: ScrappedActivity) => {
    queries.setQueryData(
      query.queryKey,
      (known) =>
        known && { ...known, scrapped: known.scrapped.filter((one) => one.activity.id !== activity.id) },
    );
    perform({
      ...restoring(place, plannedOf(activity)),
      undo: (restored) => scrapping(place, plannedOf(restored), { reason, note }),
    });
  };
  if (error && !list)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!list) return <Skeleton className="h-64 w-full" />;
  if (list.scrapped.length === 0)
    return (
      <Card>
        <EmptyState
          title={t('emptyTitle', { year })}
          icon={<Scissors size={22} aria-hidden />}
          actions={toList}
        >
          {t('emptyText')}
        </EmptyState>
      </Card>
    );
  return (
    <>
      <FreedHours list={list} />
      <Card title={t('listed', { year })}>
        <ul className="divide-y divide-line">
          {list.scrapped.map((scrapped) => (
            <ScrappedRow
              key={scrapped.activity.id}
              scrapped={scrapped}
              title={titleOf(scrapped.activity)}
              onRestore={may(acting, 'plan') ? () => restore(scrapped) : undefined}
            />
          ))}
        </ul>
      </Card>
    </>
  );
}
