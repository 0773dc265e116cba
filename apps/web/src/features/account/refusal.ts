import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import type { Translate } from '../../words/use-translation';

/** Why something did not happen; null when it did, or when somebody would rather not show who they are: that is their own doing. */
export function refusal(error: unknown, t: Translate<'ui'>): string | null {
  if (!error || (error instanceof CallError && error.code === 'confirm_yourself')) return null;
  if (error instanceof CallError && error.errors[0]) return error.errors[0].detail;
  return explain(error, t);
}
