import { Card } from '../../../ui/card';
import { RadioGroup } from '../../../ui/radio-group';
import { useTranslation } from '../../../words/use-translation';
import type { Work } from './work';

/** Asks what the file cannot tell: which number of a date is the day. */
export function DateOrder({ run, choices, change }: Work) {
  const { t } = useTranslation('result-imports');
  const { kind, options } = run.dateOrder;
  if (kind !== 'ambiguous' && kind !== 'contradictory') return null;
  return (
    <Card>
      <RadioGroup
        label={t('orderAsk')}
        hint={t(kind === 'ambiguous' ? 'orderAskText' : 'orderContradicts')}
        value={choices.dateOrder}
        onChange={(dateOrder) => change({ ...choices, dateOrder })}
        options={options.map((order) => ({ id: order, label: t(`orders.${order}`) }))}
      />
    </Card>
  );
}
