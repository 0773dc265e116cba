import type { AttentionReason, PortfolioAccount } from '@cadans/contracts/portfolio';
import { yearOf } from '@cadans/domain/calendar-date';

/** A place in an account that a sentence is about. */
export type Place =
  | { readonly to: 'rhythm'; readonly search: { promise?: string; fill?: 1 } }
  | { readonly to: 'year'; readonly year: number; readonly activity: string }
  | { readonly to: 'foundation'; readonly year: number; readonly hash?: string }
  | { readonly to: 'progress' };

/** Where a reason is settled: the promise, the activity, the theme or the choice it is about; else where all is told. */
export function placeOf({ kind, ids }: AttentionReason, { on }: Pick<PortfolioAccount, 'on'>): Place {
  const [id = ''] = ids;
  const year = yearOf(on);
  switch (kind) {
    case 'silent_cadence':
    case 'uncovered_weeks':
      return { to: 'rhythm', search: { promise: id } };
    case 'low_coverage':
      return { to: 'rhythm', search: { fill: 1 } };
    case 'third_postponement':
    case 'overdue':
    case 'result_missing':
      return { to: 'year', year, activity: id };
    case 'starved_theme':
      return { to: 'foundation', year };
    case 'no_go_due':
      return { to: 'foundation', year, hash: `no-go-${id}` };
    default:
      return { to: 'progress' };
  }
}
