import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';
import { waitingWords } from './waiting-words';

/** The words a refusal is told in. */
export interface Telling {
  t: Translate<'doors'>;
  ui: Translate<'ui'>;
  language: Language;
}

/** Why something at the door was refused and what to do about it, for all that no form tells at its own field. */
export function whyNot(error: unknown, { t, ui, language }: Telling): string {
  if (error instanceof CallError && error.code === 'offline') return t('offline');
  if (error instanceof CallError && error.status === 429) return waitingWords(error.retryAfter, t, language);
  return explain(error, ui);
}
