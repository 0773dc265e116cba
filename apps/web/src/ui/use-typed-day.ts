import type { DateValue } from '@internationalized/date';
import { useState } from 'react';
import { FIRST_DAY, LAST_DAY, toCalendarDate } from './day-value';

interface TypedDay {
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: (() => void) | undefined;
}

/**
 * A day while it is typed: the years 2, 20 and 202 on the way to 2026 stay in the field. Left like that, the field shows
 * the last real day again.
 */
export function useTypedDay({ value, onChange, onBlur }: TypedDay) {
  const [typed, setTyped] = useState<DateValue | null>(null);
  return {
    value: typed ?? toCalendarDate(value),
    onChange: (day: DateValue | null) => {
      const isKnown = day === null || (day.compare(FIRST_DAY) >= 0 && day.compare(LAST_DAY) <= 0);
      setTyped(isKnown ? null : day);
      if (isKnown) onChange(day ? day.toString() : null);
    },
    onBlur: () => {
      setTyped(null);
      onBlur?.();
    },
  };
}
