import type { Cadence } from '@cadans/domain/cadence';
import type { Translate } from '../../words/use-translation';

/** How often was promised: '1× per kwartaal'. */
export function promiseInWords(
  { times, per }: Pick<Cadence, 'times' | 'per'>,
  t: Translate<'progress'>,
): string {
  return t('promise', { times, period: t(`per.${per}`) });
}
