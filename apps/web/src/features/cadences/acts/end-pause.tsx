import { addDays } from '@cadans/domain/calendar-date';
import { periodOf } from '@cadans/domain/period';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { DatePicker } from '../../../ui/date-picker';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import type { ShownPause } from '../promise/pauses';
import { endingPause } from './pause-deeds';
import { type Asking, useAsking } from './use-asking';

export interface EndPauseProps extends Asking {
  organisationId: string;
  shown: ShownPause;
  names: Names;
  today: string;
}

/** Asks the last day of a pause that ends sooner: yesterday is resuming today. */
export function EndPause({ organisationId, shown, names, today, ...asking }: EndPauseProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const { isPending, refusal, send } = useAsking(asking);
  const { row, pause } = shown;
  const lastClosed = addDays(periodOf(row.per, today).start, -1);
  const earliest = pause.from > lastClosed ? pause.from : lastClosed;
  const yesterday = addDays(today, -1);
  const [until, setUntil] = useState<string | null>(yesterday < earliest ? earliest : yesterday);
  const [isAsked, setAsked] = useState(false);
  const name = names.promise(row);
  const submit = () => {
    setAsked(true);
    if (!until) return;
    const words = {
      said: t('said.resumed', { name, day: formatDayInWords(until, language, true) }),
      back: t('said.paused', { name }),
    };
    void send(until, () => endingPause(organisationId, row, pause, until, words));
  };
  return (
    <AskDialog
      title={t('endPauseTitle', { name })}
      subtitle={t('endPauseSubtitle')}
      act={t('endPauseNow')}
      {...{ isPending, refusal }}
      onSubmit={submit}
      onClose={asking.onClose}
    >
      <DatePicker
        label={t('lastDay')}
        value={until}
        onChange={setUntil}
        minValue={earliest}
        {...(pause.until && { maxValue: addDays(pause.until, -1) })}
        error={isAsked && !until ? t('dayMissing') : undefined}
      />
    </AskDialog>
  );
}
