import { serialDay, serialIn } from '@cadans/domain/import-date-serial';
import { RadioGroup } from '../../ui/radio-group';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { chooseDates } from './draft-changes';
import type { WorkWithRun } from './use-draft';

/** Asks whether numbers in a date column are days as a spreadsheet counts them. */
export function SerialsQuestion({ run, draft, change }: WorkWithRun) {
  const { t } = useTranslation('import-dates');
  const { language } = useLanguage();
  const { kind, options, count, row, text } = run.dates.serials;
  if (kind !== 'asked') return null;
  const number = text ?? '';
  const days = serialIn(number) ?? 0;
  return (
    <RadioGroup
      label={t('serialsAsk', { count })}
      hint={t('serialsText', { row: row ?? 0, text: number })}
      value={draft.dates.serials}
      onChange={(serials) => change(chooseDates(draft, { serials }))}
      options={options.map((id) => ({
        id,
        label: t(`serials.${id}`),
        ...(id !== 'none' && {
          description: t('serialsDay', {
            text: number,
            day: formatDayInWords(serialDay(days, id), language, true),
          }),
        }),
      }))}
    />
  );
}
