import type { DateOrder, DateOrderVerdict } from '@cadans/domain/import-date-order';
import { ReplayError } from './replay-error.js';

/** The order that the dates prove, else the one that was given. Refused when neither tells. */
export function decided(
  name: string,
  verdict: DateOrderVerdict,
  dates: readonly { readonly line: number; readonly text: string }[],
  given: DateOrder | undefined,
): DateOrder | null {
  if (verdict.kind === 'not_needed') return null;
  if (verdict.kind === 'certain') return verdict.order;
  if (given) return given;
  const choice = `Say which with --date-order ${verdict.options.join(' or --date-order ')}.`;
  if (verdict.kind === 'contradictory') {
    const lines = verdict.proofs.map(
      ({ order, rows }) => `line ${dates[rows[0] ?? 0]?.line} only as ${order}`,
    );
    throw new ReplayError(`${name}: the dates contradict each other: ${lines.join(', ')}. ${choice}`);
  }
  const example = dates[verdict.row];
  throw new ReplayError(
    `${name}, line ${example?.line}: '${example?.text}' can be read in several ways, as can all the others. ${choice}`,
  );
}
