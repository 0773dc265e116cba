import { yearOf } from '@cadans/domain/calendar-date';
import { X } from 'lucide-react';
import { DatePicker } from '../../../ui/date-picker';
import { IconButton } from '../../../ui/icon-button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Choices } from '../acts/choices';
import type { Names } from '../names';
import { type FillDraft, faultOf } from './draft';

export interface DraftRowProps {
  draft: FillDraft;
  number: number;
  names: Names;
  /** The themes of its year, and who is active. */
  choices: Pick<Choices, 'themes' | 'members'>;
  /** Whether what is wrong is said. */
  isAsked: boolean;
  onChange: (draft: FillDraft) => void;
  onLeaveOut: () => void;
}

/** One draft: its day within its period, title, theme and owner, edited in place. */
export function DraftRow({ draft, number, names, choices, isAsked, onChange, onLeaveOut }: DraftRowProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const { title, day, channelId, themeId, ownerId, from, until, isThemePromised } = draft;
  const fault = faultOf(draft);
  const year = yearOf(day ?? from);
  const inWords = (date: string) => formatDayInWords(date, language);
  const says = {
    title: t('titleMissing'),
    day: t('dayOutside', { from: inWords(from), until: inWords(until) }),
    theme: t('themeMissing', { year }),
    owner: t('ownerMissing'),
  };
  return (
    <li aria-label={t('draftOf', { number })} className="border-b border-line py-3 last:border-b-0">
      <p className="pb-1 text-2xs font-medium text-muted">{names.channel(channelId)}</p>
      <div className="grid grid-cols-[minmax(0,1fr)_2rem] gap-2 md:grid-cols-[14.5rem_minmax(0,1fr)_2rem] max-md:grid-cols-[minmax(0,1fr)_2.75rem]">
        <DatePicker
          label={t('dayLabel')}
          labelHidden
          className="max-md:order-2 max-md:col-span-2"
          value={day}
          onChange={(next) => onChange({ ...draft, day: next })}
          minValue={from}
          maxValue={until}
        />
        <TextField
          label={t('titleLabel')}
          labelHidden
          maxLength={200}
          value={title}
          onChange={(next) => onChange({ ...draft, title: next })}
        />
        <IconButton
          label={t('leaveOut', { title })}
          icon={<X size={15} aria-hidden />}
          onPress={onLeaveOut}
        />
        <div className="col-span-full grid grid-cols-2 gap-2 max-md:order-3 md:col-start-2 md:col-end-3">
          <Select
            label={t('theme')}
            labelHidden
            options={choices.themes}
            value={themeId}
            isDisabled={isThemePromised}
            onChange={(next) => onChange({ ...draft, themeId: next })}
          />
          <Select
            label={t('owner')}
            labelHidden
            options={choices.members}
            value={ownerId}
            onChange={(next) => onChange({ ...draft, ownerId: next })}
          />
        </div>
      </div>
      {fault && (isAsked || fault === 'day') ? (
        <p role="alert" className="mt-1 text-xs text-danger">
          {says[fault]}
        </p>
      ) : null}
    </li>
  );
}
