import { RESULT_VERDICTS, type ResultVerdict } from '@cadans/domain/result-import';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { SegmentedControl } from '../../../ui/segmented-control';
import { HeadCell, Table } from '../../../ui/table';
import { useTranslation } from '../../../words/use-translation';
import { VerdictRow } from './verdict-row';
import type { Work } from './work';

const AT_ONCE = 50;

/** Every row of the file with what becomes of it; one verdict at a time where that is asked. */
export function VerdictTable(work: Work) {
  const { t } = useTranslation('result-imports');
  const { run } = work;
  const [shown, setShown] = useState<ResultVerdict | 'all'>('all');
  const [most, setMost] = useState(AT_ONCE);
  const rows = run.rows.filter(({ verdict }) => shown === 'all' || verdict === shown);
  const given = RESULT_VERDICTS.filter((verdict) => run.counts[verdict] > 0 || verdict === shown);
  return (
    <Card title={t('result')} padded={false}>
      <div className="px-4 pb-3">
        <p className="pb-3 text-sm text-muted">{t('resultText')}</p>
        <SegmentedControl<ResultVerdict | 'all'>
          label={t('result')}
          className="max-w-full flex-wrap"
          segments={[
            { id: 'all', label: `${t('all')} ${run.rows.length}` },
            ...given.map((id) => ({ id, label: `${t(`verdict.${id}`)} ${run.counts[id]}` })),
          ]}
          value={shown}
          onChange={(next) => {
            setShown(next);
            setMost(AT_ONCE);
          }}
        />
      </div>
      {rows.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-muted">{t('noneOfThem')}</p>
      ) : (
        <Table aria-label={t('result')}>
          <thead>
            <tr>
              <HeadCell align="end" className="max-md:hidden">
                {t('row')}
              </HeadCell>
              <HeadCell>{t('activity')}</HeadCell>
              <HeadCell className="max-lg:hidden">{t('numbers')}</HeadCell>
              <HeadCell>
                <span className="sr-only">{t('leaveOutRow')}</span>
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <VerdictRow key={row.row} row={row} {...work} />
            ))}
          </tbody>
        </Table>
      )}
      {rows.length > most ? (
        <div className="p-3 text-center">
          <Button variant="quiet" onPress={() => setMost(most + 5 * AT_ONCE)}>
            {t('more', { count: Math.min(rows.length - most, 5 * AT_ONCE) })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
