import type { DoneActivity } from '@cadans/contracts/result-list';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Skeleton } from '../../ui/skeleton';
import { Tabs } from '../../ui/tabs';
import { formatNumber } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { EvidenceCard } from './evidence-card';
import { resultListQuery, type Shown } from './result.queries';
import { ResultRows } from './result-rows';

/** Which part of what is done is looked at, and which page of it, from 1. */
export interface Looking {
  readonly shown: Shown;
  readonly page: number;
}

export interface ResultListProps {
  organisationId: string;
  mayPlan: boolean;
  /** It stands in the address, so that a reload and a link show the same. */
  looking: Looking;
  onLook: (at: Looking) => void;
  /** The title of an activity, as the way to it. */
  titleOf: (activity: DoneActivity) => ReactNode;
}

/** What is done and what came of it: first how much is known, then what is not known yet. */
export function ResultList({ organisationId, mayPlan, looking, onLook, titleOf }: ResultListProps) {
  const { t, language } = useTranslation('results');
  const { t: ui } = useTranslation('ui');
  const { shown } = looking;
  const {
    data: list,
    error,
    isPlaceholderData,
    refetch,
  } = useQuery({
    ...resultListQuery(organisationId, looking),
    placeholderData: keepPreviousData,
  });
  if (error && !list)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!list) return <Skeleton className="h-64 w-full" />;
  // While the other part is on its way, what is here is of the part before.
  const isOf =
    !isPlaceholderData ||
    (list.activities.length > 0 &&
      list.activities.every(({ results }) => results.length > 0 === (shown === 'known')));
  const tab = (id: Shown) => ({
    id,
    label: t(id, { number: formatNumber(list[id], language) }),
    content:
      id !== shown ? null : isOf ? (
        <ResultRows
          {...{ organisationId, shown, list, mayPlan, titleOf }}
          onPage={(to) => onLook({ shown, page: to })}
        />
      ) : (
        <Skeleton className="h-40 w-full" />
      ),
  });
  return (
    <>
      <EvidenceCard evidence={list.evidence} />
      <Card>
        <Tabs<Shown>
          label={t('tabs')}
          tabs={[tab('missing'), tab('known')]}
          value={shown}
          onChange={(next) => onLook({ shown: next, page: 1 })}
        />
      </Card>
    </>
  );
}
