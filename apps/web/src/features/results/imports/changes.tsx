import type { ResultImportRow } from '@cadans/contracts/result-imports';
import { MEASURES } from '@cadans/domain/yield';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Checkbox } from '../../../ui/checkbox';
import { Cell, HeadCell, Row, Table } from '../../../ui/table';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { numberInWords } from '../numbers';
import type { Work } from './work';

const AT_ONCE = 20;

/** Rows that say something else than what is recorded: what stands, what it would become, and whether it may. */
export function Changes({ run, choices, change }: Work) {
  const { t } = useTranslation('result-imports');
  const [most, setMost] = useState(AT_ONCE);
  const rows = run.rows.filter(({ verdict }) => verdict === 'differs' || verdict === 'corrects');
  if (rows.length === 0) return null;
  return (
    <Card title={t('changes', { count: rows.length })}>
      <p className="text-sm text-muted">{t('changesText')}</p>
      {rows.some((row) => row.change) ? (
        <Checkbox
          className="mt-2"
          isSelected={choices.correct}
          onChange={(correct) => change({ ...choices, correct })}
        >
          {t('changeToo')}
        </Checkbox>
      ) : null}
      <Table aria-label={t('changes', { count: rows.length })} className="mt-2">
        <thead>
          <tr>
            <HeadCell align="end" className="max-md:hidden">
              {t('row')}
            </HeadCell>
            <HeadCell>{t('activity')}</HeadCell>
            <HeadCell>{t('measure')}</HeadCell>
            <HeadCell align="end">{t('before')}</HeadCell>
            <HeadCell align="end">{t('after')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <Change key={row.row} row={row} />
          ))}
        </tbody>
      </Table>
      {rows.length > most ? (
        <div className="pt-2 text-center">
          <Button variant="quiet" onPress={() => setMost(most + 5 * AT_ONCE)}>
            {t('more', { count: Math.min(rows.length - most, 5 * AT_ONCE) })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function Change({ row: { row, activity, change } }: { row: ResultImportRow }) {
  const { t, language } = useTranslation('result-imports');
  const said = (value: number | null, measure: (typeof MEASURES)[number]) =>
    value === null ? t('notMeasured') : numberInWords(value, measure, language);
  const differing = change
    ? MEASURES.filter((measure) => change.before[measure] !== change.after[measure])
    : [];
  const where = change
    ? [formatDayInWords(change.measuredOn, language, true), change.source].filter(Boolean).join(' · ')
    : t('byHand');
  return (
    <Row>
      <Cell align="end" className="align-top text-faint max-md:hidden">
        {row}
      </Cell>
      <Cell className="min-w-40 align-top">
        <span className="block font-medium break-words">{activity?.title}</span>
        <span className="block text-xs text-muted">{where}</span>
      </Cell>
      <Cell className="align-top">
        {differing.map((measure) => (
          <span key={measure} className="block">
            {t(`field.${measure}`)}
          </span>
        ))}
      </Cell>
      <Cell align="end" className="align-top text-muted">
        {differing.map((measure) => (
          <span key={measure} className="block">
            {said(change?.before[measure] ?? null, measure)}
          </span>
        ))}
      </Cell>
      <Cell align="end" className="align-top font-semibold">
        {differing.map((measure) => (
          <span key={measure} className="block">
            {said(change?.after[measure] ?? null, measure)}
          </span>
        ))}
      </Cell>
    </Row>
  );
}
