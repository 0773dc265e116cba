import type { RequestEffect } from '@cadans/domain/request-effect';
import { decimal } from '@cadans/domain/sentence';
import { ChevronDown, CircleCheck, Scale, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import { usePhone } from '../../ui/use-phone';
import { useTranslation } from '../../words/use-translation';
import { type EffectPart, effectParts } from './effect-parts';
import { EffectStrip } from './effect-strip';

export interface EffectShownProps {
  /** Null as long as something is to be chosen. */
  effect: RequestEffect<unknown> | null;
  /** What depends on the theme waits until there is one. */
  isThemeChosen: boolean;
  /** Who would own it. */
  owner: string;
  /** It runs against what is deliberately not done; the fields say which. */
  isAgainst: boolean;
}

/**
 * What accepting would displace, in sentences that follow what is chosen. On a phone its figures stay on top of the fields,
 * and the sentences unfold below them.
 */
export function EffectShown({ effect, isThemeChosen, owner, isAgainst }: EffectShownProps) {
  const { t, language } = useTranslation('requests');
  const { t: strip } = useTranslation('effect');
  const isPhone = usePhone();
  const [isUnfolded, setUnfolded] = useState(false);
  const sentences = useId();
  const isFolded = isPhone && effect !== null && !isUnfolded;
  const ownLoad = ({ load: { ownHours } }: RequestEffect<unknown>) => {
    const [before, after] = [decimal(ownHours.before)[language], decimal(ownHours.after)[language]];
    return t('ownLoad', { name: owner, before, after });
  };
  return (
    <section
      aria-label={t('effect')}
      aria-live="polite"
      className="rounded-card bg-sunken p-4 max-md:sticky max-md:top-0 max-md:z-10 max-md:order-first max-md:border max-md:border-line max-md:px-3 max-md:py-2"
    >
      <h3 className={isPhone ? 'sr-only' : 'font-serif text-base font-semibold'}>{t('effect')}</h3>
      {isPhone && effect !== null ? (
        <div className="flex items-center gap-1">
          <EffectStrip effect={effect} isThemeChosen={isThemeChosen} />
          <IconButton
            label={strip(isUnfolded ? 'less' : 'more')}
            aria-expanded={isUnfolded}
            aria-controls={sentences}
            icon={<ChevronDown size={17} aria-hidden className={isUnfolded ? 'rotate-180' : ''} />}
            onPress={() => setUnfolded(!isUnfolded)}
            className="-mr-2"
          />
        </div>
      ) : null}
      {isAgainst ? (
        <p className="flex items-center gap-1.5 text-sm font-medium text-danger max-md:text-xs md:mt-2">
          <TriangleAlert size={14} aria-hidden className="shrink-0" />
          {strip('noGo')}
        </p>
      ) : null}
      <div id={sentences} className={isFolded ? 'sr-only' : 'max-md:max-h-[35dvh] max-md:overflow-y-auto'}>
        {effect === null ? (
          <p className="text-sm text-muted md:mt-2">{t('effectWaits')}</p>
        ) : (
          <ul className="mt-3 flex flex-col gap-3.5">
            {effectParts(effect, isThemeChosen).map(({ id, sentence, tone }) => (
              <li key={id} className="flex gap-2.5 text-sm">
                <Mark tone={tone} />
                <div className="min-w-0">
                  <p className="section-label">{t(`effectParts.${id}`)}</p>
                  <p className="text-pretty">{sentence[language]}</p>
                  {id === 'load' && owner !== '' ? (
                    <p className="text-xs text-muted">{ownLoad(effect)}</p>
                  ) : null}
                </div>
              </li>
            ))}
            {isThemeChosen ? null : <li className="text-sm text-muted">{t('effectOfTheme')}</li>}
          </ul>
        )}
      </div>
    </section>
  );
}

function Mark({ tone }: Pick<EffectPart, 'tone'>) {
  const shared = { size: 16, 'aria-hidden': true } as const;
  if (tone === 'warn') return <TriangleAlert {...shared} className="mt-0.5 shrink-0 text-warn" />;
  if (tone === 'good') return <CircleCheck {...shared} className="mt-0.5 shrink-0 text-good" />;
  return <Scale {...shared} className="mt-0.5 shrink-0 text-faint" />;
}
