import { STATUSES } from '@cadans/domain/activity';
import { Select } from '../../ui/select';
import { useTranslation } from '../../words/use-translation';
import type { WorkWithRun } from './use-draft';

/** What the words for a status mean that the file uses. Known words are proposed, the others are asked. */
export function StatusWords({ run, draft, change }: WorkWithRun) {
  const { t } = useTranslation('imports');
  const { statuses } = run.values;
  if (statuses.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{t('statuses')}</h3>
      <p className="text-sm text-muted">{t('statusesText')}</p>
      <ul className="mt-2 grid gap-2 md:grid-cols-2 xl:grid-cols-3">
        {statuses.map(({ key, label, rows, status }) => (
          <li key={key} className="grid grid-cols-2 items-center gap-3">
            <span className="min-w-0 text-sm break-words">
              {label} <span className="text-faint tabular-nums">{rows}×</span>
            </span>
            <Select
              label={t('becomes', { label })}
              labelHidden
              options={STATUSES.map((id) => ({ id, label: t(`status.${id}`) }))}
              value={status}
              onChange={(chosen) =>
                change({
                  ...draft,
                  statuses: [...draft.statuses.filter((word) => word.key !== key), { key, status: chosen }],
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
