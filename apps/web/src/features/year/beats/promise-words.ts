import { type Band, bandOf } from '@cadans/domain/rhythm';
import type { ShownPromise } from '@cadans/domain/year-beats';
import type { useTranslation } from '../../../words/use-translation';

type Translate = ReturnType<typeof useTranslation<'beats'>>['t'];

/** The colour of a figure of 0 to 100, by its band. */
export const BAND_TEXT: Record<Band, string> = {
  steady: 'text-good',
  wavering: 'text-warn',
  loose: 'text-danger',
};

/** The colour of a figure that may be missing. */
export const bandText = (value: number | null): string =>
  value === null ? 'text-faint' : BAND_TEXT[bandOf(value)];

/** '1× per week'. */
export function promiseWords({ cadence: { times, per } }: ShownPromise, t: Translate): string {
  return t('promise', { times, per: t(`per.${per}`) });
}

/** How a promise goes, in two or three words: what asks for attention goes before the streak. */
export function stateWords({ silence, rhythm, cadence }: ShownPromise, slides: number, t: Translate): string {
  if (silence?.level === 'paused') return t('state.paused');
  if (silence?.level === 'silent') return t('state.silent');
  if (slides > 2) return t('state.slid', { count: slides });
  if (silence?.level === 'quiet') return t('state.quiet');
  if (rhythm.streak > 0)
    return t(cadence.per === 'week' ? 'state.weeksInRow' : 'state.inRow', { count: rhythm.streak });
  return t(rhythm.value === null ? 'state.young' : 'state.broken');
}
