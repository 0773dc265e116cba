import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { changeCadence, earliestChange, isTimes } from '@cadans/domain/cadence-change';
import { addDays } from '@cadans/domain/calendar-date';
import { nextPeriod, periodOf } from '@cadans/domain/period';
import { promisedBetween } from '@cadans/domain/promised-between';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { DatePicker } from '../../../ui/date-picker';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { oftenOf } from '../period-names';
import type { PromiseState } from '../rhythm-model';
import { ComesTo } from './comes-to';
import { OftenFields } from './often-fields';
import { changing } from './promise-deeds';
import { type Asking, useAsking } from './use-asking';

export interface ActOnPromiseProps extends Asking {
  organisationId: string;
  state: PromiseState;
  /** The row that is changed, as the server has it. */
  row: Stored;
  names: Names;
  today: string;
}

/** Promises otherwise from a day on: says what closes, what opens, and what it comes to. */
export function ChangePromise({ organisationId, state, row, names, today, ...asking }: ActOnPromiseProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const { isPending, refusal, send } = useAsking(asking);
  const [times, setTimes] = useState<number | null>(row.times);
  const [per, setPer] = useState(row.per);
  const [from, setFrom] = useState<string | null>(nextPeriod(periodOf(row.per, today)).start);
  const [isAsked, setAsked] = useState(false);
  const name = names.promise(row);

  const isOften = times !== null && isTimes(times);
  const given = isOften && from ? { times, per, from } : null;
  const changed = given && changeCadence(state.promise.chain, given, today);
  const value = changed?.ok ? changed.value : null;
  const day = (date: string) => formatDayInWords(date, language, true);
  const chain = value && [
    ...state.promise.chain.map((each) =>
      each.id === value.close.id ? { ...each, validUntil: value.close.validUntil } : each,
    ),
    { ...value.open, id: 'new' },
  ];
  const comesTo =
    chain && given
      ? promisedBetween(
          chain,
          state.promise.pauses,
          given.from,
          nextPeriod(nextPeriod(periodOf(given.per, given.from))).end,
        )
      : [];
  const submit = () => {
    setAsked(true);
    if (!given) return;
    const words = {
      said: t('said.changed', { name, day: day(given.from), often: oftenOf(given, t) }),
      back: t('said.withdrawn', { name }),
    };
    void send(given, () => changing(organisationId, row, given, words));
  };
  const earliest = earliestChange(row, per, today);
  const first = addDays(row.validFrom, 1);
  return (
    <AskDialog
      title={t('changeTitle', { name })}
      subtitle={t('changeSubtitle')}
      act={t('change')}
      {...{ isPending, refusal }}
      onSubmit={submit}
      onClose={asking.onClose}
    >
      <OftenFields {...{ times, per }} isMissing={isAsked && !isOften} onTimes={setTimes} onPer={setPer} />
      <DatePicker
        label={t('from')}
        value={from}
        onChange={setFrom}
        minValue={earliest > first ? earliest : first}
        error={isAsked && !from ? t('dayMissing') : undefined}
      />
      {value && given ? (
        <ul className="mb-2 text-sm" aria-live="polite">
          <li>{t('changeCloses', { often: oftenOf(row, t), day: day(value.close.validUntil) })}</li>
          <li className="font-medium">
            {t('changeOpens', { often: oftenOf(given, t), day: day(given.from) })}
          </li>
        </ul>
      ) : null}
      {value ? <ComesTo periods={comesTo} /> : null}
    </AskDialog>
  );
}
