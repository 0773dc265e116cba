import { isTimes } from '@cadans/domain/cadence-change';
import { addDays } from '@cadans/domain/calendar-date';
import { nextPeriod, type PeriodKind, periodOf } from '@cadans/domain/period';
import { promisedBetween } from '@cadans/domain/promised-between';
import { useState } from 'react';
import { AskDialog } from '../../../ui/ask-dialog';
import { DatePicker } from '../../../ui/date-picker';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { oftenOf } from '../period-names';
import type { Choices } from './choices';
import { ComesTo } from './comes-to';
import { OftenFields } from './often-fields';
import { making } from './promise-deeds';
import { type Asking, useAsking } from './use-asking';

export interface MakePromiseProps extends Asking {
  organisationId: string;
  /** Who promises: the owner unless another is chosen. */
  memberId: string;
  choices: Choices;
  names: Names;
  today: string;
}

const ANY = 'any';

/** Asks what is promised: where, how often, for which theme, by whom and from when. */
export function MakePromise({
  organisationId,
  memberId,
  choices,
  names,
  today,
  ...asking
}: MakePromiseProps) {
  const { t } = useTranslation('rhythm');
  const { isPending, refusal, send } = useAsking(asking);
  const [channelId, setChannel] = useState(choices.channels[0]?.id ?? null);
  const [themeId, setTheme] = useState<string | null>(null);
  const isMember = choices.members.some(({ id }) => id === memberId);
  const [ownerId, setOwner] = useState(isMember ? memberId : null);
  const [times, setTimes] = useState<number | null>(1);
  const [per, setPer] = useState<PeriodKind>('week');
  const [validFrom, setFrom] = useState<string | null>(today);
  const [validUntil, setUntil] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);

  const isOften = times !== null && isTimes(times);
  const given =
    channelId && ownerId && isOften && validFrom
      ? { channelId, themeId, ownerId, times, per, validFrom, validUntil }
      : null;
  const row = given && { ...given, id: 'new', replacesId: null };
  const comesTo = row
    ? promisedBetween([row], [], row.validFrom, nextPeriod(nextPeriod(periodOf(per, row.validFrom))).end)
    : [];
  const submit = () => {
    setAsked(true);
    if (!given) return;
    const name = names.promise(given);
    const words = {
      said: t('said.promised', { name, often: oftenOf(given, t) }),
      back: t('said.withdrawn', { name }),
    };
    void send(given, () => making(organisationId, given, words));
  };
  return (
    <AskDialog
      title={t('promiseTitle')}
      subtitle={t('promiseSubtitle')}
      act={t('make')}
      {...{ isPending, refusal }}
      onSubmit={submit}
      onClose={asking.onClose}
    >
      <div className="grid gap-x-3 sm:grid-cols-2">
        <Select
          label={t('channel')}
          options={choices.channels}
          value={channelId}
          onChange={setChannel}
          error={isAsked && !channelId ? t('chooseChannel') : undefined}
        />
        <Select
          label={t('theme')}
          options={[{ id: ANY, label: t('anyTheme') }, ...choices.themes]}
          value={themeId ?? ANY}
          onChange={(id) => setTheme(id === ANY ? null : id)}
        />
      </div>
      <OftenFields {...{ times, per }} isMissing={isAsked && !isOften} onTimes={setTimes} onPer={setPer} />
      <Select
        label={t('owner')}
        options={choices.members}
        value={ownerId}
        onChange={setOwner}
        error={isAsked && !ownerId ? t('chooseOwner') : undefined}
      />
      <div className="grid gap-x-3 sm:grid-cols-2">
        <DatePicker
          label={t('from')}
          value={validFrom}
          onChange={setFrom}
          minValue={periodOf(per, today).start}
          error={isAsked && !validFrom ? t('dayMissing') : undefined}
        />
        <DatePicker
          label={t('until')}
          optional
          hint={t('untilHint')}
          value={validUntil}
          onChange={setUntil}
          minValue={validFrom ?? addDays(today, 0)}
        />
      </div>
      <ComesTo periods={comesTo} />
    </AskDialog>
  );
}
