import { IMPORT_KINDS } from '@cadans/contracts/import-draft';
import { Card } from '../../ui/card';
import { useTranslation } from '../../words/use-translation';
import { AbsentDayQuestion } from './absent-day-question';
import { DateOrderQuestion } from './date-order-question';
import { MatrixQuestion } from './matrix-question';
import { PastQuestion } from './past-question';
import { SerialsQuestion } from './serials-question';
import { StatusWords } from './status-words';
import type { WorkWithRun } from './use-draft';
import { ValuesOfKind } from './values-of-kind';
import { WeekdayQuestion } from './weekday-question';
import { YearQuestion } from './year-question';

/** Everything the file does not tell by itself: proposed where that is possible, asked where it is not. */
export function Complete(work: WorkWithRun) {
  const { t } = useTranslation('imports');
  const { values, missing, pastWithoutStatus, dateOrder, dates, matrix } = work.run;
  const isEmpty =
    IMPORT_KINDS.every((kind) => values[kind].length + missing[kind].empty + missing[kind].rest === 0) &&
    values.statuses.length === 0 &&
    pastWithoutStatus === 0 &&
    dateOrder.options.length === 0 &&
    !matrix?.labels.length &&
    dates.serials.kind !== 'asked' &&
    dates.years.count + dates.weekdays.count + dates.absentDays === 0;
  return (
    <Card title={t('complete')}>
      {isEmpty ? (
        <p className="text-muted">{t('allKnown')}</p>
      ) : (
        <div className="flex flex-col gap-6">
          <MatrixQuestion {...work} />
          <DateOrderQuestion {...work} />
          <SerialsQuestion {...work} />
          <YearQuestion {...work} />
          <WeekdayQuestion {...work} />
          <AbsentDayQuestion {...work} />
          <PastQuestion {...work} />
          {IMPORT_KINDS.map((kind) => (
            <ValuesOfKind key={kind} kind={kind} {...work} />
          ))}
          <StatusWords {...work} />
        </div>
      )}
    </Card>
  );
}
