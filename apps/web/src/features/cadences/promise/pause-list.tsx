import { Pause } from 'lucide-react';
import { Button } from '../../../ui/button';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { canEnd, type ShownPause } from './pauses';

export interface PauseListProps {
  pauses: readonly ShownPause[];
  names: Names;
  today: string;
  /** Left out for who may not change promises. */
  onEnd: ((pause: ShownPause) => void) | undefined;
}

/** The silences that were chosen: when, why and by whom. */
export function PauseList({ pauses, names, today, onEnd }: PauseListProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const day = (date: string) => formatDayInWords(date, language, true);
  return (
    <ul className="flex flex-col gap-2">
      {pauses.map((shown) => {
        const { from, until, reason, byId, endedById } = shown.pause;
        const who = names.member(byId);
        return (
          <li key={shown.pause.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 text-sm">
            <Pause size={15} className="mt-0.5 shrink-0 text-warn" aria-hidden />
            <span className="min-w-48 flex-1">
              <span className="font-medium">
                {until === null
                  ? t('pauseOpen', { from: day(from) })
                  : t('pauseUntil', { from: day(from), until: day(until) })}
              </span>
              <span className="block text-xs text-muted">
                {endedById
                  ? t('pausedEndedBy', { reason, who, ender: names.member(endedById) })
                  : t('pausedBy', { reason, who })}
              </span>
            </span>
            {onEnd && canEnd(shown, today) ? (
              <Button size="s" onPress={() => onEnd(shown)} data-no-print>
                {t('endPause')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
