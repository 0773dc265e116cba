import type { Translate } from '../words/use-translation';
import { CallError } from './call-error';

/** One sentence for the user: the API's own words, else ours for what never reached it. */
export function explain(error: unknown, t: Translate<'ui'>): string {
  if (error instanceof CallError) {
    if (error.code === 'offline') return t('offline');
    if (error.detail !== '') return error.detail;
    if (error.code === 'unavailable') return t('unavailable');
  }
  return t('unexpected');
}
