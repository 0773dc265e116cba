import { recordResult } from '@cadans/contracts/calls/results';
import { MEASURES, type Measure } from '@cadans/domain/yield';
import { useState } from 'react';
import { call } from '../../api/call';
import { AskDialog } from '../../ui/ask-dialog';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { latestFirst } from './counted-rows';
import { dayOf, type Known } from './known';
import { useSettlingWrite } from './use-settling-write';

export interface RecordResultsProps {
  /** Activities without a result; asked the latest first, of which most is remembered. */
  ids: readonly string[];
  known: Known;
  onClose: () => void;
}

type Numbers = Partial<Record<Measure, number | null>>;

/** Asks what activities yielded, one after the other; each is recorded by itself. */
export function RecordResults({ ids, known, onClose }: RecordResultsProps) {
  const { t, language } = useTranslation('settling');
  const { t: ofProgress } = useTranslation('progress');
  // What is asked stays the same while the list behind it gets shorter.
  const [asked] = useState(() => latestFirst(ids, known));
  const [place, setPlace] = useState(0);
  const [numbers, setNumbers] = useState<Numbers>({});
  const [isTried, setTried] = useState(false);
  const id = asked[place];
  const next = () => {
    setNumbers({});
    setTried(false);
    if (place + 1 < asked.length) setPlace(place + 1);
    else onClose();
  };
  const { mutate, isPending } = useSettlingWrite(known.organisationId, next);
  const row = id === undefined ? undefined : known.activity(id);
  if (id === undefined || !row) return null;
  const isEmpty = MEASURES.every((measure) => numbers[measure] == null);
  const record = () => {
    setTried(true);
    if (isEmpty) return;
    const params = { organisationId: known.organisationId, activityId: id };
    const body = Object.fromEntries(MEASURES.map((measure) => [measure, numbers[measure] ?? null]));
    const idempotencyKey = crypto.randomUUID();
    mutate({
      said: t('recorded', { title: row.title }),
      send: () => call(recordResult, { params, body, idempotencyKey }),
    });
  };
  return (
    <AskDialog
      title={t('resultTitle')}
      subtitle={t('resultOf', {
        title: row.title,
        day: formatDayInWords(dayOf(row), language),
        count: asked.length - place,
      })}
      act={t('record')}
      isPending={isPending}
      onSubmit={record}
      onClose={onClose}
      aside={<Button onPress={next}>{t('skip')}</Button>}
    >
      <p className={isTried && isEmpty ? 'text-sm text-danger' : 'text-sm text-muted'} role="status">
        {t(isTried && isEmpty ? 'resultNone' : 'resultHint')}
      </p>
      <div key={id} className="grid grid-cols-2 gap-x-3 md:grid-cols-3">
        {MEASURES.map((measure, index) => (
          <NumberField
            key={measure}
            label={ofProgress(`column.${measure}`)}
            value={numbers[measure] ?? null}
            onChange={(value) => setNumbers({ ...numbers, [measure]: value })}
            minValue={0}
            {...(EUROS.has(measure) && { unit: '€' })}
            autoFocus={index === 0}
          />
        ))}
      </div>
    </AskDialog>
  );
}

const EUROS: ReadonlySet<Measure> = new Set(['revenue', 'cost']);
