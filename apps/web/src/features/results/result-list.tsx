import type { DoneActivity } from '@cadans/contracts/result-list';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
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

export interface ResultListProps {
  organisationId: string;
  mayPlan: boolean;
  /** The title of an activity, as the way to it. */
  titleOf: (activity: DoneActivity) => ReactNode;
}

/** What is done and what came of it: first how much is known, then what is not known yet. */
export function ResultList({ organisationId, mayPlan, titleOf }: ResultListProps) {
  const { t, language } = useTranslation('results');
  const { t: ui } = useTranslation('ui');
  const [shown, setShown] = useState<Shown>('missing');
  const missing = useQuery({
    ...resultListQuery(organisationId, 'missing'),
    placeholderData: keepPreviousData,
  });
  const known = useQuery({ ...resultListQuery(organisationId, 'known'), enabled: shown === 'known' });
  const { data: first, error, refetch } = missing;
  if (error && !first)
    return (
      <Banner
        tone="danger"
        title={explain(error, ui)}
        actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
      />
    );
  if (!first) return <Skeleton className="h-64 w-full" />;
  const tab = (id: Shown) => {
    const list = id === 'missing' ? first : known.data;
    return {
      id,
      label: t(id, { number: formatNumber(first[id], language) }),
      content: list ? (
        <ResultRows {...{ organisationId, shown: id, list, mayPlan, titleOf }} />
      ) : (
        <Skeleton className="h-40 w-full" />
      ),
    };
  };
  return (
    <>
      <EvidenceCard evidence={first.evidence} />
      <Card>
        <Tabs<Shown>
          label={t('tabs')}
          tabs={[tab('missing'), tab('known')]}
          value={shown}
          onChange={setShown}
        />
      </Card>
    </>
  );
}
