import { earliestEnd } from '@cadans/domain/cadence-change';
import { periodOf } from '@cadans/domain/period';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { DatePicker } from '../../../ui/date-picker';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { ActOnPromiseProps } from './change-promise';
import { ending } from './promise-deeds';
import { useAsking } from './use-asking';

/** Asks the last day of a promise. */
export function EndPromise({ organisationId, row, names, today, ...asking }: ActOnPromiseProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const { isPending, refusal, send } = useAsking(asking);
  const first = earliestEnd(row, today);
  const end = periodOf(row.per, today).end;
  const [day, setDay] = useState<string | null>(end < row.validFrom ? row.validFrom : end);
  const [isAsked, setAsked] = useState(false);
  const name = names.promise(row);
  const submit = () => {
    setAsked(true);
    if (!day) return;
    const words = {
      said: t('said.ended', { name, day: formatDayInWords(day, language, true) }),
      back: t('said.wentOn', { name }),
    };
    void send(day, () => ending(organisationId, row, day, words));
  };
  return (
    <AskDialog
      title={t('endTitle', { name })}
      subtitle={t('endSubtitle')}
      act={t('endNow')}
      {...{ isPending, refusal }}
      onSubmit={submit}
      onClose={asking.onClose}
    >
      <DatePicker
        label={t('lastDay')}
        value={day}
        onChange={setDay}
        minValue={first < row.validFrom ? row.validFrom : first}
        error={isAsked && !day ? t('dayMissing') : undefined}
      />
    </AskDialog>
  );
}
