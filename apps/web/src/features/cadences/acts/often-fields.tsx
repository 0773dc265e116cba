import { MOST_TIMES } from '@cadans/domain/cadence-change';
import { PERIOD_KINDS, type PeriodKind } from '@cadans/domain/period';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';

export interface OftenFieldsProps {
  times: number | null;
  per: PeriodKind;
  /** Whether the number is asked for again. */
  isMissing: boolean;
  onTimes: (times: number | null) => void;
  onPer: (per: PeriodKind) => void;
}

/** How often: so many times per period. */
export function OftenFields({ times, per, isMissing, onTimes, onPer }: OftenFieldsProps) {
  const { t } = useTranslation('rhythm');
  return (
    <div className="grid grid-cols-2 gap-3">
      <NumberField
        label={t('times')}
        value={times}
        onChange={onTimes}
        minValue={1}
        maxValue={MOST_TIMES}
        unit="×"
        error={isMissing ? t('timesMissing', { most: MOST_TIMES }) : undefined}
      />
      <Select
        label={t('perLabel')}
        options={PERIOD_KINDS.map((id) => ({ id, label: t(`per.${id}`) }))}
        value={per}
        onChange={onPer}
      />
    </div>
  );
}
