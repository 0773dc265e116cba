import type { ReviewItem } from '@cadans/contracts/review-forms';
import { MOST_TIMES } from '@cadans/domain/cadence-change';
import { PERIOD_KINDS } from '@cadans/domain/period';
import { asksOf } from '@cadans/domain/review-choice';
import type { ReactNode } from 'react';
import { DatePicker } from '../../../ui/date-picker';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { useTranslation } from '../../../words/use-translation';
import type { Around } from '../around';
import type { Lack } from './decide-of';
import type { Draft } from './draft';
import type { Matter } from './matter';
import { WhyFields } from './why-fields';

/** The days a piece of work goes to, as they are asked everywhere. */
export type AskWindow = (
  window: NonNullable<Draft['window']>,
  onChange: (window: NonNullable<Draft['window']>) => void,
) => ReactNode;

export interface DraftFieldsProps {
  item: ReviewItem;
  draft: Draft;
  matter: Matter;
  around: Around;
  /** What is lacking, once it was tried. */
  lacks: ReadonlySet<Lack>;
  askWindow: AskWindow;
  onChange: (draft: Draft) => void;
}

/** What a choice asks for besides who answers for it and by when. */
export function DraftFields(props: DraftFieldsProps) {
  const { item, draft, lacks, around, askWindow, onChange } = props;
  const { t } = useTranslation('deciding');
  const asks = asksOf(item.kind, draft.choice);
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <>
      {draft.window && asks.includes('window') ? (
        <div className="col-span-full">{askWindow(draft.window, (window) => set({ window }))}</div>
      ) : null}
      <WhyFields {...props} />
      {asks.includes('promise') ? (
        <>
          <NumberField
            label={t('times')}
            value={draft.times}
            onChange={(times) => set({ times })}
            minValue={1}
            maxValue={MOST_TIMES}
            unit="×"
            error={lacks.has('times') ? t('timesMissing') : undefined}
          />
          <Select
            label={t('per')}
            options={PERIOD_KINDS.map((id) => ({ id, label: t(`perOf.${id}`) }))}
            value={draft.per}
            onChange={(per) => set({ per })}
          />
        </>
      ) : null}
      {asks.includes('promise') || asks.includes('pause') ? (
        <DatePicker
          label={t('from')}
          value={draft.from}
          minValue={around.today}
          onChange={(from) => set({ from })}
          error={lacks.has('from') ? t('fromMissing') : undefined}
        />
      ) : null}
      {asks.includes('pause') ? (
        <DatePicker
          label={t('until')}
          optional
          hint={t('untilHint')}
          value={draft.until}
          onChange={(until) => set({ until })}
          error={lacks.has('until') ? t('untilMissing') : undefined}
        />
      ) : null}
    </>
  );
}
