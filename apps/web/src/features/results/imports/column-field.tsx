import type { ResultField } from '@cadans/domain/result-columns';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import { columnsOf, readFrom } from './choices';
import type { Work } from './work';

const NONE = 'none';

/** Which column a field is read from, with what stands in it. */
export function ColumnField({ field, run, choices, change }: Work & { field: ResultField }) {
  const { t } = useTranslation('result-imports');
  const columns = columnsOf(run);
  const column = columns[field];
  const options = run.columns.map(({ name, samples }, at) => ({
    id: String(at),
    label: name ?? t('columnNumber', { number: at + 1 }),
    ...(samples[0] !== undefined && { description: samples[0] }),
  }));
  return (
    <Select
      label={t(`field.${field}`)}
      options={[{ id: NONE, label: t('noColumn') }, ...options]}
      value={column === null ? NONE : String(column)}
      onChange={(id) =>
        change({ ...choices, columns: readFrom(columns, field, id === NONE ? null : Number(id)) })
      }
      hint={column === null ? '' : (run.columns[column]?.samples.slice(0, 2).join(' · ') ?? '')}
    />
  );
}
