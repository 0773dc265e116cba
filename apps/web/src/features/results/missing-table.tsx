import type { DoneActivity } from '@cadans/contracts/result-list';
import { type ReactNode, useRef } from 'react';
import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import { DoneHead } from './done-head';
import { MeasureHeads } from './measure-heads';
import { NumbersRow } from './numbers-row';
import { useResultActs } from './use-result-acts';
import { useWaitingResults } from './use-waiting-results';
import { WaitingResultLine } from './waiting-result-line';

export interface MissingTableProps {
  organisationId: string;
  activities: readonly DoneActivity[];
  mayPlan: boolean;
  titleOf: (activity: DoneActivity) => ReactNode;
}

/** What is done without a result: six fields and Enter in every row, below one head; stacked on a phone. */
export function MissingTable({ organisationId, activities, mayPlan, titleOf }: MissingTableProps) {
  const { t } = useTranslation('results');
  const { send, isPending } = useResultActs(organisationId);
  const waiting = useWaitingResults(organisationId);
  const place = useRef<HTMLTableSectionElement>(null);
  // What was recorded leaves the list: the keyboard goes on in the row that follows it.
  const nextAfter = (index: number) => {
    const rows = [...(place.current?.querySelectorAll('tr') ?? [])];
    const next = [...rows.slice(index + 1), ...rows.slice(0, index).reverse()].find((row) =>
      row.querySelector('input'),
    );
    next?.querySelector('input')?.focus();
  };
  return (
    <Table aria-label={t('missingTable')} className="max-md:block md:table-fixed">
      <colgroup className="max-md:hidden">
        <col className="w-[30%]" />
        {mayPlan ? <col span={6} /> : null}
        {mayPlan ? <col className="w-32" /> : null}
      </colgroup>
      <thead className="max-md:sr-only">
        <tr>
          <HeadCell className="pl-0">{t('activity')}</HeadCell>
          {mayPlan ? (
            <>
              <MeasureHeads />
              <HeadCell>
                <span className="sr-only">{t('record')}</span>
              </HeadCell>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody ref={place} className="max-md:block">
        {activities.map((activity, index) => (
          <Row key={activity.id} className="max-md:block max-md:py-2">
            <DoneHead activity={activity} title={titleOf(activity)} />
            {mayPlan ? (
              <Cell colSpan={7} className="px-0 align-top max-md:block max-md:px-0">
                {waiting
                  .get(activity.id)
                  ?.map(({ key, result }) => <WaitingResultLine key={key} result={result} />) ?? (
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
                )}
              </Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
