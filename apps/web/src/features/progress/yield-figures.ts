import type { Language } from '../../words/language';
import { sumOrDash } from './digits';
import type { YieldRow } from './yield-rows';

/** The figures of a line, in their order. */
export const YIELD_COLUMNS = [
  'activities',
  'reach',
  'leads',
  'quoteRequests',
  'cost',
  'costPerQuoteRequest',
] as const;
export type YieldColumn = (typeof YIELD_COLUMNS)[number];

/** A figure of a line as it is read; unknown is a dash. */
export function yieldFigureIn({ part }: YieldRow, column: YieldColumn, language: Language): string {
  if (column === 'activities') return String(part?.activityIds.length ?? 0);
  return sumOrDash(part?.[column] ?? null, language, column === 'cost' || column === 'costPerQuoteRequest');
}
