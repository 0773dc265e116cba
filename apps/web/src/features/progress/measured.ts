import { MEASURES, type Measure } from '@cadans/domain/yield';
import type { Language } from '../../words/language';
import { latestFirst } from './counted-rows';
import { sumOrDash } from './digits';
import type { Known } from './known';

const EUROS: ReadonlySet<Measure> = new Set(['revenue', 'cost']);

/** What was recorded of activities together, as it is read; a dash where nobody measured it. */
export function measuredOf(
  ids: readonly string[],
  measure: Measure,
  known: Known,
  language: Language,
): string {
  return sumOrDash(sumOf(ids, measure, known), language, EUROS.has(measure));
}

/** The measures that somebody wrote down of activities. */
export const measuresOf = (ids: readonly string[], known: Known): Measure[] =>
  MEASURES.filter((measure) => sumOf(ids, measure, known) !== null);

/** What something is known of before the rest, each the latest first. */
export function measuredFirst(ids: readonly string[], known: Known): string[] {
  const rows = latestFirst(ids, known);
  const isMeasured = (id: string) => known.results(id).length > 0;
  return [...rows.filter(isMeasured), ...rows.filter((id) => !isMeasured(id))];
}

/** Added up in cents, so that the order makes no difference; null when nobody measured it. */
function sumOf(ids: readonly string[], measure: Measure, known: Known): number | null {
  const values = ids.flatMap((id) => known.results(id).flatMap((result) => result[measure] ?? []));
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + Math.round(100 * value), 0) / 100;
}
