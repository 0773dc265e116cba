import { DONE_PER_PAGE, type DoneActivity, type ResultList } from '@cadans/contracts/result-list';
import { ClipboardCheck } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';
import { DoneRow, NumbersRow } from './done-row';
import type { Shown } from './result.queries';
import { ResultLines } from './result-lines';
import { useResultActs } from './use-result-acts';

export interface ResultRowsProps {
  organisationId: string;
  shown: Shown;
  list: ResultList;
  mayPlan: boolean;
  titleOf: (activity: DoneActivity) => ReactNode;
}

/** What is done: with fields to fill in where nothing is known yet, or with what was measured. */
export function ResultRows({ organisationId, shown, list, mayPlan, titleOf }: ResultRowsProps) {
  const { t } = useTranslation('results');
  const { send, isPending } = useResultActs(organisationId);
  const place = useRef<HTMLUListElement>(null);
  const { activities, today } = list;
  if (activities.length === 0) return <Nothing shown={shown} />;
  // What was recorded leaves the list: the keyboard goes on in the row that follows it.
  const nextAfter = (index: number) => {
    const rows = place.current?.querySelectorAll('form') ?? [];
    (rows[index + 1] ?? rows[index - 1])?.querySelector('input')?.focus();
  };
  const all = shown === 'missing' ? list.missing : list.known;
  return (
    <>
      {shown === 'missing' && mayPlan ? <p className="text-sm text-muted">{t('howTo')}</p> : null}
      <ul ref={place} className="divide-y divide-line">
        {activities.map((activity, index) => (
          <DoneRow key={activity.id} activity={activity} title={titleOf(activity)}>
            {activity.results.length > 0 ? (
              <ResultLines {...{ organisationId, today, mayPlan }} results={activity.results} />
            ) : mayPlan ? (
              <NumbersRow
                title={activity.title}
                isPending={isPending}
                onRecord={(result) =>
                  send(
                    { is: 'record', activity, result, key: crypto.randomUUID() },
                    { onSuccess: () => nextAfter(index) },
                  )
                }
              />
            ) : null}
          </DoneRow>
        ))}
      </ul>
      {all > activities.length ? (
        <p className="pt-2 text-sm text-muted">{t('first', { count: DONE_PER_PAGE })}</p>
      ) : null}
    </>
  );
}

function Nothing({ shown }: { shown: Shown }) {
  const { t } = useTranslation('results');
  const kind = shown === 'missing' ? 'allKnown' : 'noneKnown';
  return (
    <EmptyState title={t(`${kind}Title`)} icon={<ClipboardCheck size={22} aria-hidden />}>
      {t(`${kind}Text`)}
    </EmptyState>
  );
}
