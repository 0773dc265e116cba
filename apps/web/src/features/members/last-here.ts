import type { Person } from '@cadans/contracts/members';
import { formatDayInWords } from '../../words/formats';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/use-translation';

/** When somebody was last here, to the day; null for who has nothing to come in with. */
export function lastHere(
  { state, lastOn }: Person,
  t: Translate<'members'>,
  language: Language,
): string | null {
  if (state === 'named' || state === 'invited') return state === 'named' ? t('namedText') : null;
  if (lastOn === null) return t('never');
  if (lastOn === new Date().toLocaleDateString('sv-SE')) return t('lastToday');
  return t('lastOn', { day: formatDayInWords(lastOn, language) });
}
