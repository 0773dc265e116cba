import { NO_COLUMNS } from '@cadans/domain/import-columns';
import { Checkbox } from '../../ui/checkbox';
import { useTranslation } from '../../words/use-translation';
import type { WorkWithRun } from './use-draft';
import { useHeader } from './use-header';

/** Whether months side by side are read as a year matrix, or as the columns of a list: then its columns are proposed anew. */
export function MatrixSwitch({
  organisationId,
  reading,
  run,
  draft,
}: WorkWithRun & { organisationId: string }) {
  const { t } = useTranslation('import-matrix');
  const header = useHeader(organisationId, reading.id);
  if (!run.matrix) return null;
  const { first, last } = run.matrix;
  return (
    <Checkbox
      className="mt-3"
      isSelected={draft.asMatrix}
      isDisabled={header.isPending}
      onChange={(asMatrix) => header.mutate({ ...draft, asMatrix, columns: NO_COLUMNS })}
    >
      {t('asMatrix', { first, last })}
    </Checkbox>
  );
}
