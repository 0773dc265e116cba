import type { DoneActivity } from '@cadans/contracts/result-list';
import type { ReactNode } from 'react';
import { ThemeChip } from '../../ui/theme-chip';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';

export interface DoneHeadProps {
  activity: DoneActivity;
  /** Its title, as the way to it. */
  title: ReactNode;
  /** How many rows of the table are about it. */
  rows?: number;
}

/** Something that is done, as the head of its row. */
export function DoneHead({ activity, title, rows = 1 }: DoneHeadProps) {
  const { t, language } = useTranslation('results');
  const { theme, channel, owner, doneOn } = activity;
  return (
    <th
      scope="row"
      rowSpan={rows}
      className="py-2.5 pr-3 text-left align-top font-normal max-md:block max-md:pr-0 max-md:pb-2"
    >
      <span className="block leading-snug font-medium text-pretty break-words">{title}</span>
      <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        <ThemeChip colour={theme.colour} name={theme.name} />
        <span>{channel}</span>
        <span>
          {owner} · {t('doneOn', { day: formatDayInWords(doneOn, language, true) })}
        </span>
      </span>
    </th>
  );
}
