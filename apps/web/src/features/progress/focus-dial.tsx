import { decimal } from '@cadans/domain/sentence';
import { useTranslation } from '../../words/use-translation';
import { DialCard } from './dial-card';
import type { DialsShownProps } from './dials-shown';
import { percentOf } from './digits';
import { FigureRow } from './figure-row';
import { furthestTheme } from './furthest-theme';

/** Do we choose, or do we do everything? */
export function FocusDial({ progress, known, beforeName, onOpen }: DialsShownProps) {
  const { t, language } = useTranslation('progress');
  const { dials, before, scrapped } = progress;
  const { focus, noise, effectiveThemes } = dials;
  const furthest = furthestTheme(focus);
  const buffer = known.facts?.noiseBuffer;
  const { actual, intended } = effectiveThemes;
  const share = furthest && {
    theme: furthest.name,
    share: Math.round(100 * furthest.share),
    weight: furthest.weight,
  };
  return (
    <DialCard dial="focus" value={focus.value} before={before.focus} beforeName={beforeName} onOpen={onOpen}>
      <FigureRow
        figure="focus"
        label={t('figure.furthest')}
        value={share ? t('shareOf', share) : t(focus.value === null ? 'unknown' : 'asChosen')}
        onOpen={onOpen}
      />
      <FigureRow
        figure="noise"
        label={buffer === undefined ? t('figure.noiseBare') : t('figure.noise', { buffer })}
        value={noise.value === null ? t('unknown') : percentOf(noise.value, language)}
        isBad={noise.exceedsBuffer}
        onOpen={onOpen}
      />
      <FigureRow
        figure="scrapped"
        label={t('figure.scrapped')}
        value={scrapped.count === 0 ? t('none') : t('wellDone', { count: scrapped.count })}
        onOpen={onOpen}
      />
      <FigureRow
        figure="effectiveThemes"
        label={t('figure.effectiveThemes')}
        value={
          actual === null
            ? t('unknown')
            : intended === null
              ? decimal(actual)[language]
              : t('spread', { actual: decimal(actual)[language], intended: decimal(intended)[language] })
        }
        onOpen={onOpen}
      />
    </DialCard>
  );
}
