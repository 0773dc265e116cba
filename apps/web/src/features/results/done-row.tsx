import type { DoneActivity } from '@cadans/contracts/result-list';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { ThemeChip } from '../../ui/theme-chip';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { MeasureFields } from './measure-fields';
import { isEmpty, NO_NUMBERS, type Numbers } from './numbers';

export interface DoneRowProps {
  activity: DoneActivity;
  /** Its title, as the way to it. */
  title: ReactNode;
  children: ReactNode;
}

/** Something that is done, and beside it what is known of it. */
export function DoneRow({ activity, title, children }: DoneRowProps) {
  const { t, language } = useTranslation('results');
  const { theme, channel, owner, doneOn } = activity;
  return (
    <li className="grid items-start gap-x-6 gap-y-2 py-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <div className="min-w-0">
        <p className="leading-snug font-medium text-pretty">{title}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
          <ThemeChip colour={theme.colour} name={theme.name} />
          <span>{channel}</span>
          <span>
            {owner} · {t('doneOn', { day: formatDayInWords(doneOn, language, true) })}
          </span>
        </p>
      </div>
      <div className="min-w-0 text-sm">{children}</div>
    </li>
  );
}

export interface NumbersRowProps {
  title: string;
  isPending: boolean;
  onRecord: (numbers: Numbers) => void;
}

/** The numbers of one row, recorded with Enter or the button. */
export function NumbersRow({ title, isPending, onRecord }: NumbersRowProps) {
  const { t } = useTranslation('results');
  const [numbers, setNumbers] = useState(NO_NUMBERS);
  const [isTried, setTried] = useState(false);
  return (
    <form
      aria-label={t('of', { title })}
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isEmpty(numbers)) onRecord(numbers);
      }}
    >
      <div className="min-w-0 flex-1 max-md:basis-full">
        <MeasureFields numbers={numbers} onChange={setNumbers} isWide />
      </div>
      <Button
        type="submit"
        aria-label={t('recordOf', { title })}
        isPending={isPending}
        className="max-md:min-h-11"
      >
        {t('record')}
      </Button>
      {isTried && isEmpty(numbers) ? (
        <p role="alert" className="basis-full text-xs font-medium text-danger">
          {t('none')}
        </p>
      ) : null}
    </form>
  );
}
