import type { ScrappedActivity } from '@cadans/contracts/scrap-list';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { ThemeChip } from '../../../ui/theme-chip';
import { formatDayInWords, formatNumber } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { windowInWords } from '../move/window-words';

export interface ScrappedRowProps {
  scrapped: ScrappedActivity;
  title: ReactNode;
  /** Left out for who may not plan. */
  onRestore?: (() => void) | undefined;
}

/** One thing that was decided not to be done: what it was, why not, by whom, and what it freed. */
export function ScrappedRow({ scrapped, title, onRestore }: ScrappedRowProps) {
  const { t } = useTranslation('scrap-list');
  const { t: ofActivities } = useTranslation('activities');
  const { language } = useLanguage();
  const { activity, theme, channel, owner, reason, note, hoursFreed, on, by } = scrapped;
  return (
    <li className="grid items-start gap-x-6 gap-y-2 py-3 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_7rem_auto]">
      <div className="min-w-0">
        <p className="leading-snug font-medium text-pretty">{title}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
          <ThemeChip colour={theme.colour} name={theme.name} />
          <span>{channel}</span>
          <span>{t('wasPlanned', { window: windowInWords(activity, language), owner })}</span>
        </p>
      </div>
      <div className="min-w-0 text-sm">
        <p className="text-pretty">
          {ofActivities(`scrappingReason.${reason}`)}
          {note ? <span className="text-muted">: {note}</span> : null}
        </p>
        <p className="mt-0.5 text-xs text-muted">
          {t('scrappedBy', { who: by, day: formatDayInWords(on, language, true) })}
        </p>
      </div>
      <p className="text-sm tabular-nums md:text-right">
        {hoursFreed === null ? (
          <span className="text-xs text-faint">{t('noHours')}</span>
        ) : (
          t('hours', { count: hoursFreed, hours: formatNumber(hoursFreed, language) })
        )}
      </p>
      {onRestore ? (
        <Button
          size="s"
          onPress={onRestore}
          aria-label={t('restoreOf', { title: activity.title })}
          className="justify-self-start"
          data-no-print
        >
          {t('restore')}
        </Button>
      ) : null}
    </li>
  );
}
