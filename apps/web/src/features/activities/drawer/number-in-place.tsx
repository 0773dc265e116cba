import { useState } from 'react';
import { NumberField, type NumberFieldProps } from '../../../ui/number-field';
import { useLanguage } from '../../../words/use-language';
import { typedNumber } from './typed-number';

export interface NumberInPlaceProps
  extends Pick<
    NumberFieldProps,
    'label' | 'labelHidden' | 'unit' | 'maxValue' | 'value' | 'onChange' | 'error'
  > {
  onLeave: () => void;
}

/**
 * A number that is saved while it is typed. A number field tells its number only when it is left; what is typed is read
 * before that, so that a reload in the middle of it loses nothing.
 */
export function NumberInPlace({ value, onChange, onLeave, maxValue = 0, ...field }: NumberInPlaceProps) {
  const { language } = useLanguage();
  // While it is typed the field keeps the number it had: a new one would rewrite the text under the hands.
  const [held, setHeld] = useState<{ value: number | null } | null>(null);
  return (
    <div
      onInput={({ target }) => {
        if (!(target instanceof HTMLInputElement) || target.type === 'hidden') return;
        const typed = typedNumber(target.value, language);
        if (typed !== undefined && (typed ?? 0) <= maxValue) onChange(typed);
      }}
    >
      <NumberField
        {...field}
        minValue={0}
        maxValue={maxValue}
        value={held ? held.value : value}
        onChange={(next) => {
          setHeld((now) => now && { value: next });
          onChange(next);
        }}
        onFocus={() => setHeld({ value })}
        onBlur={() => {
          setHeld(null);
          onLeave();
        }}
      />
    </div>
  );
}
