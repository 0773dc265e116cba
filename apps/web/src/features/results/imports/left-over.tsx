import type { ResultVerdict } from '@cadans/domain/result-import';
import { Download } from 'lucide-react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { handOver, leftOverCsv } from './left-over-csv';
import { whyOf } from './why';
import type { Work } from './work';

const NO_PLACE: ReadonlySet<ResultVerdict> = new Set(['unknown', 'not_done', 'unreadable', 'left_out']);
const IN_SIGHT = 8;

/** Rows that find no place, each with why, and as a file to take away. */
export function LeftOver({ run }: Pick<Work, 'run'>) {
  const { t } = useTranslation('result-imports');
  const rows = run.rows.filter(({ verdict }) => NO_PLACE.has(verdict));
  if (rows.length === 0) return null;
  return (
    <Banner tone="warn" title={t('leftOver', { count: rows.length })}>
      <p className="text-muted text-pretty">{t('leftOverText')}</p>
      <ul className="mt-1 list-disc pl-5">
        {rows.slice(0, IN_SIGHT).map((row) => (
          <li key={row.row} className="break-words">
            {t('row')} {row.row}
            {row.title ? ` “${row.title}”` : ''}: {whyOf(row, t).join('; ')}
          </li>
        ))}
      </ul>
      {rows.length > IN_SIGHT ? (
        <p className="text-muted">{t('andMore', { count: rows.length - IN_SIGHT })}</p>
      ) : null}
      <Button
        icon={<Download size={15} aria-hidden />}
        onPress={() => handOver(leftOverCsv(run, rows, t), t('takeAwayName'))}
        className="mt-2 max-md:min-h-11"
      >
        {t('takeAway')}
      </Button>
    </Banner>
  );
}
