import type { Activity } from '@cadans/contracts/activities';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { DrawerSection } from '../../ui/drawer-section';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { resultsQuery } from './result.queries';
import { ResultForm } from './result-form';
import { ResultLines } from './result-lines';
import { useResultActs } from './use-result-acts';
import { useWaitingResults } from './use-waiting-results';
import { WaitingResultLine } from './waiting-result-line';

export interface ActivityResultsProps {
  organisationId: string;
  activity: Pick<Activity, 'id' | 'title'>;
  today: string;
  mayPlan: boolean;
}

/** What something that is done yielded: what was measured, oldest first, and a place for the next measurement. */
export function ActivityResults({ organisationId, activity, today, mayPlan }: ActivityResultsProps) {
  const { t } = useTranslation('results');
  const { t: ui } = useTranslation('ui');
  const [isAdding, setAdding] = useState(false);
  const { data: results, error, refetch } = useQuery(resultsQuery(organisationId, activity.id));
  const { send, isPending } = useResultActs(organisationId);
  const waiting = useWaitingResults(organisationId).get(activity.id) ?? [];
  const add = (
    <Button size="s" onPress={() => setAdding(true)}>
      {t(results?.length ? 'add' : 'record')}
    </Button>
  );
  return (
    <DrawerSection title={t('title')} aside={mayPlan && results && !isAdding ? add : null}>
      {results ? (
        results.length > 0 ? (
          <ResultLines {...{ organisationId, today, results, mayPlan }} />
        ) : isAdding || waiting.length > 0 ? null : (
          <p className="text-muted">{t('nothingYet')}</p>
        )
      ) : error ? (
        <Banner
          tone="danger"
          title={explain(error, ui)}
          actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
        />
      ) : (
        <Skeleton className="h-12 w-full" />
      )}
      {waiting.map(({ key, result }) => (
        <WaitingResultLine key={key} result={result} />
      ))}
      {isAdding ? (
        <div className="pt-2">
          <ResultForm
            today={today}
            onSubmit={(result) =>
              send(
                { is: 'record', activity, result, key: crypto.randomUUID() },
                { onSuccess: () => setAdding(false) },
              )
            }
          >
            <Button onPress={() => setAdding(false)}>{t('cancel')}</Button>
            <Button variant="primary" type="submit" isPending={isPending}>
              {t('record')}
            </Button>
          </ResultForm>
        </div>
      ) : null}
    </DrawerSection>
  );
}
