import { IMPORT_FIELDS, type ImportField } from '@cadans/domain/import-fields';
import { Select } from '../../ui/select';
import { usePhone } from '../../ui/use-phone';
import { useTranslation } from '../../words/use-translation';
import type { Work } from './use-draft';

const MAIN: readonly ImportField[] = ['title', 'date', 'theme', 'owner', 'channel', 'status'];
const NONE = 'none';

/** Which column each field is read from, with what stands in it. */
export function ColumnFields(work: Work) {
  const { t } = useTranslation('imports');
  const { reading, draft } = work;
  const more = IMPORT_FIELDS.filter((field) => !MAIN.includes(field));
  const used = new Set(Object.values(draft.columns));
  const unused = reading.columns.flatMap(({ name, samples }, column) =>
    used.has(column) || samples.length === 0 ? [] : [name ?? t('columnNumber', { number: column + 1 })],
  );
  const isMoreUsed = more.some((field) => draft.columns[field] !== null);
  // On a phone the fields would push the questions out of sight; they stay open while an important one is missing.
  const isOpen = !usePhone() || MAIN.slice(0, 2).some((field) => draft.columns[field] === null);
  return (
    <details className="mt-3" open={isOpen}>
      <summary className="cursor-pointer py-1 text-sm text-muted hover:text-ink max-md:py-3">
        {t('columnsText')}
      </summary>
      <div className="mt-3 grid gap-x-5 gap-y-1 sm:grid-cols-2 xl:grid-cols-3">
        {MAIN.map((field) => (
          <ColumnField key={field} field={field} {...work} />
        ))}
      </div>
      <details className="mt-1" open={isMoreUsed}>
        <summary className="cursor-pointer py-1 text-sm text-muted hover:text-ink max-md:py-3">
          {t('moreFields')}
        </summary>
        <div className="mt-2 grid gap-x-5 gap-y-1 sm:grid-cols-2 xl:grid-cols-3">
          {more.map((field) => (
            <ColumnField key={field} field={field} {...work} />
          ))}
        </div>
      </details>
      {unused.length > 0 ? (
        <p className="mt-1 text-xs text-faint break-words">{t('unused', { names: unused.join(', ') })}</p>
      ) : null}
    </details>
  );
}

function ColumnField({ field, reading, draft, change }: Work & { field: ImportField }) {
  const { t } = useTranslation('imports');
  const column = draft.columns[field];
  const options = reading.columns.map(({ name, samples }, index) => ({
    id: String(index),
    label: name ?? t('columnNumber', { number: index + 1 }),
    ...(samples[0] !== undefined && { description: samples[0] }),
  }));
  return (
    <Select
      label={t(`fields.${field}`)}
      options={[{ id: NONE, label: t('noColumn') }, ...options]}
      value={column === null ? NONE : String(column)}
      onChange={(id) =>
        change({ ...draft, columns: { ...draft.columns, [field]: id === NONE ? null : Number(id) } })
      }
      hint={column === null ? '' : (reading.columns[column]?.samples.slice(0, 2).join(' · ') ?? '')}
    />
  );
}
