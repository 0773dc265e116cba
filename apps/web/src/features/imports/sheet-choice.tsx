import type { ImportReading } from '@cadans/contracts/imports';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { Select } from '../../ui/select';
import { useTranslation } from '../../words/use-translation';
import { useSheet } from './use-sheet';

export interface SheetChoiceProps {
  organisationId: string;
  reading: ImportReading;
}

/** Which sheet of a workbook is imported; nothing to choose, nothing to see. */
export function SheetChoice({ organisationId, reading }: SheetChoiceProps) {
  const { t } = useTranslation('import-files');
  const { t: ui } = useTranslation('ui');
  const choice = useSheet(organisationId, reading.id);
  if (reading.sheets.length < 2 || reading.sheet === null) return null;
  const options = reading.sheets.map(({ name, hidden, rows }, sheet) => ({
    id: String(sheet),
    label: name,
    description: [
      rows === null ? t('sheetTooLarge') : t('sheetRows', { count: rows }),
      ...(hidden ? [t('sheetHidden')] : []),
    ].join(' · '),
  }));
  const [first] = choice.error instanceof CallError ? choice.error.errors : [];
  return (
    <Select
      label={t('sheet')}
      options={options}
      value={String(choice.isPending ? choice.variables : reading.sheet)}
      isDisabled={choice.isPending}
      onChange={(id) => choice.mutate(Number(id))}
      {...(choice.error && { error: first?.detail ?? explain(choice.error, ui) })}
      className="mt-3 w-full sm:max-w-sm"
    />
  );
}
