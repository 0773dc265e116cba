import { MEASURES, type Measure } from '@cadans/domain/yield';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import { boxClasses } from '../../ui/field-classes';
import { useTranslation } from '../../words/use-translation';
import { isMoney, type Numbers } from './numbers';

export interface MeasureFieldsProps {
  numbers: Numbers;
  onChange: (numbers: Numbers) => void;
  /** The keyboard begins in the first field. */
  autoFocus?: boolean;
  /** Six beside each other below the head of a table, which says what they are; stacked with their names on a phone. */
  isBelowHead?: boolean;
}

const MOST = 1_000_000_000;

/** The six numbers of a result, small enough to stand in a row, in the notation of the language on screen. */
export function MeasureFields({
  numbers,
  onChange,
  autoFocus = false,
  isBelowHead = false,
}: MeasureFieldsProps) {
  const { t } = useTranslation('results');
  const field = (measure: Measure) => {
    const value = numbers[measure];
    return (
      <NumberField
        key={measure}
        value={value ?? Number.NaN}
        onChange={(next) => onChange({ ...numbers, [measure]: Number.isNaN(next) ? null : next })}
        minValue={0}
        maxValue={MOST}
        formatOptions={{ maximumFractionDigits: isMoney(measure) ? 2 : 0 }}
        autoFocus={autoFocus && measure === 'reach'}
        className={`flex min-w-0 flex-col gap-0.5 ${isBelowHead ? 'md:px-1' : ''}`}
      >
        <Label className={`truncate text-xs text-muted ${isBelowHead ? 'md:sr-only' : ''}`}>
          {t(`measure.${measure}`)}
          {isMoney(measure) ? ' (€)' : ''}
        </Label>
        <Input className={`${boxClasses} text-right tabular-nums`} />
      </NumberField>
    );
  };
  return (
    <div className={`grid grid-cols-3 gap-2 ${isBelowHead ? 'md:grid-cols-6 md:gap-0' : ''}`}>
      {MEASURES.map(field)}
    </div>
  );
}
