import { CallError } from '../../api/call-error';
import type { Translate } from '../../words/use-translation';

/** Why something could not be sent, and what to do about it. */
export function whyNotSent(error: unknown, t: Translate<'ask'>): string {
  if (!(error instanceof CallError)) return t('failed');
  switch (error.code) {
    case 'offline':
    case 'unavailable':
      return t('offline');
    case 'too_many':
      return t('wait', { count: error.retryAfter });
    case 'form_closed':
    case 'not_found':
      return t('closedMeanwhile');
    case 'request_decided':
      return t('decidedMeanwhile');
    case 'too_large':
      return t('tooLarge');
    default:
      return t('failed');
  }
}
