import { DAYS_BEFORE, type DaysBefore } from '@cadans/domain/notice';
import { Card } from '../../../ui/card';
import { Checkbox } from '../../../ui/checkbox';
import { useTranslation } from '../../../words/use-translation';

export interface DaysAheadProps {
  chosen: readonly DaysBefore[];
  onChoose: (days: DaysBefore[]) => void;
}

const NAMES = { 7: 'week', 2: 'twoDays', 0: 'onTheDay' } as const satisfies Record<DaysBefore, string>;

/** How long before it is due one hears of work. */
export function DaysAhead({ chosen, onChoose }: DaysAheadProps) {
  const { t } = useTranslation('notices');
  return (
    <Card title={t('daysTitle')}>
      <p className="text-sm text-pretty text-muted">{t('daysText')}</p>
      <fieldset className="mt-2 flex flex-col gap-1.5">
        <legend className="sr-only">{t('daysTitle')}</legend>
        {DAYS_BEFORE.map((days) => (
          <Checkbox
            key={days}
            isSelected={chosen.includes(days)}
            onChange={(isOn) =>
              onChoose(DAYS_BEFORE.filter((one) => (one === days ? isOn : chosen.includes(one))))
            }
          >
            {t(`days.${NAMES[days]}`)}
          </Checkbox>
        ))}
      </fieldset>
    </Card>
  );
}
