import { wholeDown } from '@cadans/domain/sentence';
import { formatEuros, formatNumber, formatPercent } from '../../words/formats';
import type { Language } from '../../words/language';

/** A share as the sentences tell it: '44%'. Takes 0 to 100. */
export const percentOf = (value: number, language: Language): string =>
  formatPercent(Math.round(value), language);

/** A dial or a coverage: rounded down, so that 74.9 never reads as enough. Takes 0 to 100. */
export const percentDown = (value: number, language: Language): string =>
  formatPercent(wholeDown(value), language);

/** '+6', '−9', '0'. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

/** A sum of what was recorded; unknown is a dash, never 0. */
export function sumOrDash(value: number | null, language: Language, isEuros = false): string {
  if (value === null) return '—';
  return isEuros ? formatEuros(value, language) : formatNumber(value, language);
}
