import { yearOf } from '@cadans/domain/calendar-date';
import { spokenDate } from '@cadans/domain/spoken-date';
import { periodFromToday } from '@cadans/domain/spoken-period';
import { CalendarDays } from 'lucide-react';
import { todayInZone } from '../../ui/today-in-zone';
import { spokenInWords } from '../../words/spoken-window';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { Command, CommandSource } from './command';
import { useGo } from './use-go';

const NEAR = [
  ['this', 0],
  ['next', 1],
  ['previous', -1],
] as const;

const icon = <CalendarDays size={16} aria-hidden />;

/** Going to a time: this, the previous and the next year, quarter, month and week, and any that is said ('week 14'). */
export function useTimeSource(): CommandSource {
  const { t } = useTranslation('palette');
  const { language } = useLanguage();
  const { toYear, toTime } = useGo();
  const go = (id: string, label: string, detail: string, run: () => void): Command => ({
    id,
    group: 'go',
    label,
    detail,
    icon,
    run,
  });

  return {
    commands: () =>
      NEAR.flatMap(([which, away]) =>
        [
          go(`year.${which}`, t(`${which}.year`), String(yearOf(todayInZone()) + away), () =>
            toYear(yearOf(todayInZone()) + away),
          ),
          ...(['quarter', 'month', 'week'] as const).map((unit) => {
            const period = periodFromToday(todayInZone(), unit, away);
            return go(`${unit}.${which}`, t(`${which}.${unit}`), spokenInWords(period, language), () =>
              toTime(period),
            );
          }),
        ].map((command) => ({ ...command, onlyNamed: away !== 0 })),
      ),
    answers: (asked) => {
      const year = Number(asked.trim());
      if (/^\s*2[01]\d\d\s*$/.test(asked) && year <= 2100)
        return [go('said', t('goTo', { when: year }), '', () => toYear(year))];
      const said = spokenDate(asked, todayInZone(), language);
      if (!said.ok) return [];
      return [
        go('said', t('goTo', { when: spokenInWords(said.value, language) }), '', () => toTime(said.value)),
      ];
    },
  };
}
