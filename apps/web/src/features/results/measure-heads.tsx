import { MEASURES } from '@cadans/domain/yield';
import { HeadCell } from '../../ui/table';
import { useTranslation } from '../../words/use-translation';
import { isMoney } from './numbers';

/** The heads of the six numbers, once for all rows. */
export function MeasureHeads() {
  const { t } = useTranslation('results');
  return MEASURES.map((measure) => (
    <HeadCell key={measure} align="end" className="overflow-hidden text-ellipsis">
      {t(`measure.${measure}`)}
      {isMoney(measure) ? ' (€)' : ''}
    </HeadCell>
  ));
}
