import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { addDays } from '@cadans/domain/calendar-date';
import { periodOf } from '@cadans/domain/period';
import { remainingPromise } from '@cadans/domain/promised-between';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { DatePicker } from '../../../ui/date-picker';
import { TextArea } from '../../../ui/text-area';
import { useTranslation } from '../../../words/use-translation';
import type { ActOnPromiseProps } from './change-promise';
import { pausing } from './pause-deeds';
import { useAsking } from './use-asking';
import { WhatRemains } from './what-remains';

export interface PausePromiseProps extends Omit<ActOnPromiseProps, 'row'> {
  /** All rows of the promise as the server has them. */
  rows: readonly Stored[];
}

/** Asks why and how long a promise is silent on purpose, and shows what remains of it. */
export function PausePromise({ organisationId, state, rows, names, today, ...asking }: PausePromiseProps) {
  const { t } = useTranslation('rhythm');
  const { isPending, refusal, send } = useAsking(asking);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState<string | null>(
    today < state.latest.validFrom && state.phase === 'coming' ? state.latest.validFrom : today,
  );
  const [until, setUntil] = useState<string | null>(addDays(today, 13));
  const [isAsked, setAsked] = useState(false);
  const name = names.promise(state.row);

  const { chain, pauses } = state.promise;
  const days = from && (until === null || until >= from) ? { from, until } : null;
  const remaining = days
    ? remainingPromise(chain, pauses, { cadenceId: state.latest.id, ...days }, today)
    : [];
  const submit = () => {
    setAsked(true);
    const why = reason.trim();
    // The row in force on its first day is paused; a pause of any row pauses the promise.
    const row = rows.findLast(({ validFrom }) => from !== null && validFrom <= from) ?? rows[0];
    if (!days || why === '' || !row) return;
    void send({ days, why }, () =>
      pausing(organisationId, row, { ...days, reason: why }, t('said.paused', { name })),
    );
  };
  return (
    <AskDialog
      title={t('pauseTitle', { name })}
      subtitle={t('pauseSubtitle')}
      act={t('pauseNow')}
      {...{ isPending, refusal }}
      onSubmit={submit}
      onClose={asking.onClose}
    >
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        rows={2}
        autoFocus
        maxLength={500}
        value={reason}
        onChange={(text) => setReason(text.replaceAll('\n', ' '))}
        error={isAsked && reason.trim() === '' ? t('reasonMissing') : undefined}
      />
      <div className="grid gap-x-3 sm:grid-cols-2">
        <DatePicker
          label={t('from')}
          value={from}
          onChange={setFrom}
          minValue={periodOf(state.row.per, today).start}
          error={isAsked && !from ? t('dayMissing') : undefined}
        />
        <DatePicker
          label={t('until')}
          optional
          hint={t('untilHint')}
          value={until}
          onChange={setUntil}
          minValue={from ?? today}
        />
      </div>
      {days ? <WhatRemains periods={remaining} isEndless={until === null} /> : null}
    </AskDialog>
  );
}
