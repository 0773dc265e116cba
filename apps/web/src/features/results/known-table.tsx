import type { DoneActivity } from '@cadans/contracts/result-list';
import type { ReactNode } from 'react';
import { Cell, HeadCell, Row, Table } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import { CorrectResult } from './correct-result';
import { DoneHead } from './done-head';
import { KnownCells } from './known-cells';
import { MeasureHeads } from './measure-heads';
import { useCorrecting } from './use-correcting';

export interface KnownTableProps {
  organisationId: string;
  today: string;
  activities: readonly DoneActivity[];
  mayPlan: boolean;
  titleOf: (activity: DoneActivity) => ReactNode;
}

/** What is done with what was measured of it, a row for each measurement; each is put right in its place. */
export function KnownTable({ organisationId, today, activities, mayPlan, titleOf }: KnownTableProps) {
  const { t } = useTranslation('results');
  const { corrected, correct, end, place } = useCorrecting<HTMLTableSectionElement>();
  return (
    <Table aria-label={t('knownTable')} className="max-md:block md:min-w-[56rem] md:table-fixed">
      <colgroup className="max-md:hidden">
        <col className="w-[28%]" />
        <col span={6} />
        <col className="w-[22%]" />
        <col className="w-14" />
      </colgroup>
      <thead className="max-md:sr-only">
        <tr>
          <HeadCell className="pl-0">{t('activity')}</HeadCell>
          <MeasureHeads />
          <HeadCell>{t('measuredOn')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('correct')}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody ref={place} className="max-md:block">
        {activities.map((activity) =>
          activity.results.map((result, index) => (
            <Row key={result.id} data-result={result.id} className="max-md:block max-md:py-2">
              {index === 0 ? (
                <DoneHead activity={activity} title={titleOf(activity)} rows={activity.results.length} />
              ) : null}
              {corrected === result.id ? (
                <Cell colSpan={8} className="max-md:block max-md:px-0">
                  <CorrectResult {...{ organisationId, today, result }} onEnd={end} />
                </Cell>
              ) : (
                <KnownCells result={result} onCorrect={mayPlan ? () => correct(result.id) : undefined} />
              )}
            </Row>
          )),
        )}
      </tbody>
    </Table>
  );
}
