import type { ResultDryRun, ResultImportRow } from '@cadans/contracts/result-imports';
import { csvText } from '@cadans/domain/csv-text';
import type { Translate } from '../../../words/use-translation';
import { whyOf } from './why';

/** Rows as a file to take away: as they stood, with why they found no place behind them. */
export function leftOverCsv(
  { columns }: Pick<ResultDryRun, 'columns'>,
  rows: readonly ResultImportRow[],
  t: Translate<'result-imports'>,
): string {
  const names = columns.map(({ name }, at) => name ?? t('columnNumber', { number: at + 1 }));
  return csvText([
    [...names, t('takeAwayWhy')],
    ...rows.map((row) => [...row.cells, whyOf(row, t).join('; ')]),
  ]);
}

/** Hands a text over as a file. */
export function handOver(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
