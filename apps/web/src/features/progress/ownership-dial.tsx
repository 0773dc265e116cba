import { useTranslation } from '../../words/use-translation';
import { DialCard } from './dial-card';
import type { DialsShownProps } from './dials-shown';
import { percentOf } from './digits';
import { FigureRow } from './figure-row';
import { untouchedIds } from './figures-of-dials';

/** Does somebody finish it? */
export function OwnershipDial({ progress, beforeName, onOpen }: DialsShownProps) {
  const { t, language } = useTranslation('progress');
  const { dials, before, concentration, unowned } = progress;
  const { keptIds, missedIds } = dials.ownership;
  const untouched = untouchedIds(progress).length;
  return (
    <DialCard
      dial="ownership"
      value={dials.ownership.value}
      before={before.ownership}
      beforeName={beforeName}
      onOpen={onOpen}
    >
      <FigureRow
        figure="ownership"
        label={t('figure.ownership')}
        value={t('of', { part: keptIds.length, whole: keptIds.length + missedIds.length })}
        onOpen={onOpen}
      />
      <FigureRow
        figure="overdue"
        label={t('figure.overdue')}
        value={untouched === 0 ? t('none') : String(untouched)}
        isBad={untouched > 0}
        onOpen={onOpen}
      />
      <FigureRow
        figure="concentration"
        label={t('figure.concentration')}
        value={
          concentration.value === null
            ? t('unknown')
            : t('ofLoad', { share: percentOf(concentration.value, language) })
        }
        onOpen={onOpen}
      />
      <FigureRow
        figure="unowned"
        label={t('figure.unowned')}
        value={unowned.ids.length === 0 ? t('none') : String(unowned.ids.length)}
        isBad={unowned.ids.length > 0}
        onOpen={onOpen}
      />
    </DialCard>
  );
}
