import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import { RadioGroup } from '../../ui/radio-group';
import { useTranslation } from '../../words/use-translation';
import { chooseDates } from './draft-changes';
import type { WorkWithRun } from './use-draft';

type Option = ImportDryRun['dates']['years']['options'][number];

/** Asks which year dates fall in that name none. What speaks for a year stands beside it; none is chosen beforehand. */
export function YearQuestion({ run, draft, change }: WorkWithRun) {
  const { t } = useTranslation('import-dates');
  const { count, row, text, options, anew } = run.dates.years;
  if (count === 0) return null;
  const { year } = draft.dates;
  return (
    <RadioGroup
      label={t('yearAsk', { count })}
      hint={t('yearText', { row: row ?? 0, text: text ?? '' })}
      value={year && idOf(year)}
      onChange={(id) => {
        const chosen = options.find((option) => idOf(option) === id);
        if (chosen) change(chooseDates(draft, { year: { first: chosen.first, runsOn: chosen.runsOn } }));
      }}
      options={options.map((option) => ({
        id: idOf(option),
        label: option.runsOn
          ? t('yearRunsOn', { first: option.first, next: option.first + 1, anew: anew ?? '' })
          : String(option.first),
        description: evidence(option, run.dates.years, t).join(' · '),
      }))}
    />
  );
}

const idOf = ({ first, runsOn }: Pick<Option, 'first' | 'runsOn'>) => `${first}${runsOn ? '+' : ''}`;

function evidence(
  { first, runsOn, weekdaysRight }: Option,
  { weekdays, named }: ImportDryRun['dates']['years'],
  t: ReturnType<typeof useTranslation<'import-dates'>>['t'],
): string[] {
  return [
    ...(weekdays > 0 ? [t('yearWeekdays', { right: weekdaysRight, count: weekdays })] : []),
    ...(named === first && !runsOn ? [t('yearNamed')] : []),
  ];
}
