import { readDate } from '@cadans/domain/import-date';
import { Banner } from '../../ui/banner';
import { RadioGroup } from '../../ui/radio-group';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { WorkWithRun } from './use-draft';

/** Asks what the file cannot tell: which number of a date is the day. */
export function DateOrderQuestion({ run, draft, change }: WorkWithRun) {
  const { t } = useTranslation('imports');
  const { language } = useLanguage();
  const { kind, options, text, proofs } = run.dateOrder;
  if (kind !== 'ambiguous' && kind !== 'contradictory') return null;
  const [one, other] = proofs;
  const example = text ?? '';
  const choice = (
    <RadioGroup
      label={t('orderAsk', { text: example })}
      labelHidden={kind === 'contradictory'}
      hint={kind === 'ambiguous' ? t('orderAskText') : ''}
      value={draft.dateOrder}
      onChange={(dateOrder) => change({ ...draft, dateOrder })}
      options={options.map((order) => {
        const read = readDate(example, order);
        const day = read.ok ? formatDayInWords(read.value.startsOn, language, true) : null;
        const named = t(`orders.${order}`);
        return { id: order, label: day === null ? named : t('orderOption', { order: named, day }) };
      })}
    />
  );
  if (kind === 'ambiguous') return choice;
  return (
    <Banner tone="warn" title={t('orderContradicts')}>
      {one && other ? (
        <p>
          {t('orderContradictsText', {
            one: one.rows[0] ?? 0,
            oneOrder: t(`orders.${one.order}`),
            other: other.rows[0] ?? 0,
            otherOrder: t(`orders.${other.order}`),
          })}
        </p>
      ) : null}
      {choice}
    </Banner>
  );
}
