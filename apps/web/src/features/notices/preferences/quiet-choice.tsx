import { type QuietHours, USUAL_QUIET_HOURS } from '@cadans/domain/notice';
import { Card } from '../../../ui/card';
import { Select } from '../../../ui/select';
import { Switch } from '../../../ui/switch';
import { useTranslation } from '../../../words/use-translation';

export interface QuietChoiceProps {
  hours: QuietHours | null;
  onChoose: (hours: QuietHours | null) => void;
}

const STEP = 30;
const MINUTES_OF_A_DAY = 1440;

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Every half hour, but for the one where it would never end; and what is chosen, when it is none of them. */
function times(chosen: number, other: number) {
  const halves = Array.from({ length: MINUTES_OF_A_DAY / STEP }, (_, step) => step * STEP);
  const minutes = halves.includes(chosen) ? halves : [...halves, chosen].toSorted((one, two) => one - two);
  return minutes
    .filter((minute) => minute !== other)
    .map((minute) => ({ id: String(minute), label: clockOf(minute) }));
}

/** The hours in which no mail comes. */
export function QuietChoice({ hours, onChoose }: QuietChoiceProps) {
  const { t } = useTranslation('notices');
  return (
    <Card title={t('quietTitle')}>
      <Switch isSelected={hours !== null} onChange={(isOn) => onChoose(isOn ? USUAL_QUIET_HOURS : null)}>
        {t('quiet')}
      </Switch>
      <p className="mt-1 text-sm text-pretty text-muted">{t('quietText')}</p>
      {hours ? (
        <div className="mt-3 flex gap-3">
          <Select
            label={t('quietFrom')}
            options={times(hours.from, hours.until)}
            value={String(hours.from)}
            onChange={(from) => onChoose({ ...hours, from: Number(from) })}
            className="w-28"
          />
          <Select
            label={t('quietUntil')}
            options={times(hours.until, hours.from)}
            value={String(hours.until)}
            onChange={(until) => onChoose({ ...hours, until: Number(until) })}
            className="w-28"
          />
        </div>
      ) : null}
    </Card>
  );
}
