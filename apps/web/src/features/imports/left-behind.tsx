import { Banner } from '../../ui/banner';
import { Checkbox } from '../../ui/checkbox';
import { useTranslation } from '../../words/use-translation';
import type { WorkWithRun } from './use-draft';

/** What is not imported and why: rows without a date, and rows that are there already. */
export function LeftBehind({ run, draft, change }: WorkWithRun) {
  const { t } = useTranslation('imports');
  const parked = run.rows.filter(({ verdict }) => verdict === 'parked');
  const hasDuplicates = run.counts.duplicate > 0 || draft.duplicates === 'import';
  if (parked.length === 0 && !hasDuplicates) return null;
  return (
    <div className="flex flex-col gap-3">
      {hasDuplicates ? (
        <Banner title={t('duplicates', { count: run.counts.duplicate })}>
          <p className="text-muted">{t('duplicatesText')}</p>
          <Checkbox
            className="mt-1"
            isSelected={draft.duplicates === 'import'}
            onChange={(again) => change({ ...draft, duplicates: again ? 'import' : 'skip' })}
          >
            {t('importAnyway')}
          </Checkbox>
        </Banner>
      ) : null}
      {parked.length > 0 ? (
        <Banner title={t('parkedTitle', { count: parked.length })}>
          <p className="text-muted text-pretty">{t('parkedText')}</p>
          <ul className="mt-1 list-disc pl-5 text-muted">
            {parked.slice(0, 10).map(({ row, title }) => (
              <li key={row}>
                {title}{' '}
                <span className="text-faint">
                  ({t('row').toLowerCase()} {row})
                </span>
              </li>
            ))}
            {parked.length > 10 ? <li>…</li> : null}
          </ul>
        </Banner>
      ) : null}
    </div>
  );
}
