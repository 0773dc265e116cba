import { wholeDown } from '@cadans/domain/sentence';
import { useTranslation } from '../../words/use-translation';
import type { WeighingEffect } from './weighing-effect';

export interface WeighingToldProps {
  effect: WeighingEffect;
  nameOf: (themeId: string) => string;
}

/** What the division comes to before it is saved: which themes would still get too little, and the focus. */
export function WeighingTold({ effect, nameOf }: WeighingToldProps) {
  const { t, language } = useTranslation('weighing');
  const { starved, focus } = effect;
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(starved.map(nameOf));
  return (
    <div aria-live="polite" className="flex flex-col gap-0.5 rounded-control bg-sunken px-3 py-2 text-sm">
      <p className={starved.length > 0 ? 'text-warn' : 'text-good'}>
        {starved.length > 0 ? t('starved', { count: starved.length, names }) : t('nobodyStarved')}
      </p>
      {focus ? (
        <p className="tabular-nums">
          {t(wholeDown(focus.now) === wholeDown(focus.becomes) ? 'focusSame' : 'focusBecomes', {
            now: wholeDown(focus.now),
            becomes: wholeDown(focus.becomes),
          })}
        </p>
      ) : null}
    </div>
  );
}
