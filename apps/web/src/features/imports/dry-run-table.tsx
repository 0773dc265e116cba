import { useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { HeadCell, Table } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import { DryRunRow } from './dry-run-row';
import type { WorkWithRun } from './use-draft';
import { type Shown, VerdictFilter } from './verdict-filter';

const AT_ONCE = 100;

/** Every row of the file with its verdict. */
export function DryRunTable(work: WorkWithRun) {
  const { t } = useTranslation('imports');
  const { run } = work;
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(AT_ONCE);
  const rows = run.rows.filter(({ verdict }) => shown === 'all' || verdict === shown);
  return (
    <Card title={t('result')} padded={false}>
      <div className="px-4 pb-3">
        <p className="pb-3 text-sm text-muted">{t('resultText')}</p>
        <VerdictFilter
          run={run}
          value={shown}
          onChange={(verdict) => {
            setShown(verdict);
            setMost(AT_ONCE);
          }}
        />
      </div>
      {rows.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-muted">{t('noneOfThese')}</p>
      ) : (
        <Table aria-label={t('result')}>
          <thead>
            <tr>
              <HeadCell align="end" className="max-md:hidden">
                {t('row')}
              </HeadCell>
              <HeadCell className="max-md:hidden">{t('fields.date')}</HeadCell>
              <HeadCell>{t('fields.title')}</HeadCell>
              <HeadCell className="max-lg:hidden">{t('fields.theme')}</HeadCell>
              <HeadCell className="max-lg:hidden">{t('fields.owner')}</HeadCell>
              <HeadCell className="max-xl:hidden">{t('fields.channel')}</HeadCell>
              <HeadCell className="max-xl:hidden">{t('fields.status')}</HeadCell>
              <HeadCell>
                <span className="sr-only">{t('skip')}</span>
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <DryRunRow key={row.row} row={row} {...work} />
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
