import { inOtherYear } from '@cadans/domain/import-date-question';
import { RadioGroup } from '../../ui/radio-group';
import { formatDayInWords, formatWeekday } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { AskedDays } from './asked-days';
import { chooseDates } from './draft-changes';
import type { WorkWithRun } from './use-draft';

/** Asks what is right when a date names another weekday than it has: the day, the weekday, or in all of them the year. */
export function WeekdayQuestion(work: WorkWithRun) {
  const { run, draft, change } = work;
  const { t } = useTranslation('import-dates');
  const { language } = useLanguage();
  const { count, right, yearsOff } = run.dates.weekdays;
  const example = run.rows
    .flatMap(({ row, questions }) => questions.map((question) => ({ row, ...question })))
    .find(({ kind }) => kind === 'weekday');
  if (!example) return null;
  const [written, nearest] = example.options;
  const day = (date: string) => formatDayInWords(date, language, true);
  const moved = yearsOff === null ? null : inOtherYear(written, yearsOff);
  return (
    <section>
      <RadioGroup
        label={t('weekdaysAsk', { count })}
        hint={t('weekdaysText', {
          row: example.row,
          text: example.text,
          day: formatWeekday(written, language),
        })}
        value={draft.dates.weekdays}
        onChange={(weekdays) => change(chooseDates(draft, { weekdays }))}
        options={[
          ...(moved && yearsOff !== null
            ? [
                {
                  id: 'other_year' as const,
                  label: t(yearsOff > 0 ? 'weekdaysLater' : 'weekdaysEarlier', { count: Math.abs(yearsOff) }),
                  description: t('weekdaysAllRight', { count, day: day(moved) }),
                },
              ]
            : []),
          {
            id: 'keep',
            label: t('weekdaysKeep'),
            description: t('becomesDay', { text: example.text, day: day(written) }),
          },
          {
            id: 'nearest',
            label: t('weekdaysNearest'),
            description: t('becomesDay', { text: example.text, day: day(nearest) }),
          },
          { id: 'leave_out', label: t('leaveOutRows') },
        ]}
      />
      {right > 0 ? <p className="mt-1 text-xs text-muted">{t('weekdaysRight', { count: right })}</p> : null}
      <AskedDays kind="weekday" {...work} />
    </section>
  );
}
