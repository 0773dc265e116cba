import { RadioGroup } from '../../ui/radio-group';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { AskedDays } from './asked-days';
import { chooseDates } from './draft-changes';
import type { WorkWithRun } from './use-draft';

/** Asks what a day is that does not exist, such as 31 April. */
export function AbsentDayQuestion(work: WorkWithRun) {
  const { run, draft, change } = work;
  const { t } = useTranslation('import-dates');
  const { language } = useLanguage();
  const example = run.rows
    .flatMap(({ row, questions }) => questions.map((question) => ({ row, ...question })))
    .find(({ kind }) => kind === 'absent_day');
  if (!example) return null;
  const { row, text, options } = example;
  const becomes = (date: string) => t('becomesDay', { text, day: formatDayInWords(date, language, true) });
  return (
    <section>
      <RadioGroup
        label={t('absentAsk', { count: run.dates.absentDays })}
        hint={t('absentText', { row, text })}
        value={draft.dates.absentDays}
        onChange={(absentDays) => change(chooseDates(draft, { absentDays }))}
        options={[
          { id: 'before', label: t('absentBefore'), description: becomes(options[0]) },
          { id: 'after', label: t('absentAfter'), description: becomes(options[1]) },
          { id: 'leave_out', label: t('leaveOutRows') },
        ]}
      />
      <AskedDays kind="absent_day" {...work} />
    </section>
  );
}
