import { isoWeekOf } from '@cadans/domain/iso-week';
import type { RequestEffect } from '@cadans/domain/request-effect';
import { formatNumber, formatPercent } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { type EffectPart, effectParts } from './effect-parts';

const TONES = { good: 'text-good', warn: 'text-warn', plain: '' } as const;
const ORDER = ['load', 'focus', 'noise', 'promises'] as const;

/** The figures of what accepting changes, on one line: for the eye, beside the sentences. */
export function EffectStrip({
  effect,
  isThemeChosen,
}: {
  effect: RequestEffect<unknown>;
  isThemeChosen: boolean;
}) {
  const { t, language } = useTranslation('effect');
  const { load, focus, noise, promises } = effect;
  const percents = (before: number | null, after: number | null) => {
    const [was, is] = [before, after].map((one) => (one === null ? t('none') : formatPercent(one, language)));
    return was === is ? String(is) : t('share', { before: was, after: is });
  };
  const [before, after] = [load.hours.before, load.hours.after].map((hours) =>
    formatNumber(hours, language, { maximumFractionDigits: 0 }),
  );
  const filled = promises.filled.length;
  const told: Record<EffectPart['id'], readonly [label: string, figure: string]> = {
    load: [
      t('week', { week: isoWeekOf(load.monday).week }),
      before === after ? t('hoursStay', { after }) : t('hours', { before, after }),
    ],
    focus: [
      t('focus'),
      isThemeChosen ? percents(100 * focus.share.before, 100 * focus.share.after) : t('focusWaits'),
    ],
    noise: [t('noise'), percents(noise.before, noise.after)],
    promises: [
      t('promises'),
      !isThemeChosen ? t('focusWaits') : filled > 0 ? t('fills', { count: filled }) : t('onTop'),
    ],
  };
  const tones = new Map(effectParts(effect, isThemeChosen).map(({ id, tone }) => [id, tone]));
  return (
    <span aria-hidden className="grid min-w-0 flex-1 grid-cols-[auto_auto_auto_auto] justify-between gap-x-2">
      {ORDER.map((id) => {
        const [label, figure] = told[id];
        return (
          <span key={id} className="min-w-0">
            <span className="block text-2xs text-muted">{label}</span>
            <span
              className={`block text-sm font-semibold whitespace-nowrap tabular-nums ${TONES[tones.get(id) ?? 'plain']}`}
            >
              {figure}
            </span>
          </span>
        );
      })}
    </span>
  );
}
