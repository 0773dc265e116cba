import { useState } from 'react';
import { latestFirst } from '../../../features/progress/counted-rows';
import { dayOf, type Known } from '../../../features/progress/known';
import { ResultForm } from '../../../features/results/result-form';
import { useResultActs } from '../../../features/results/use-result-acts';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';

export interface RecordMatterProps {
  /** Activities without a result; asked the latest first, of which most is remembered. */
  ids: readonly string[];
  known: Known;
  today: string;
  onClose: () => void;
}

/** Asks what activities yielded, one after the other; each is recorded by itself, and can be passed over. */
export function RecordMatter({ ids, known, today, onClose }: RecordMatterProps) {
  const { t, language } = useTranslation('settling');
  const { t: ofResults } = useTranslation('results');
  const { send, isPending } = useResultActs(known.organisationId);
  // What is asked stays the same while the list behind it gets shorter.
  const [asked] = useState(() => latestFirst(ids, known));
  const [place, setPlace] = useState(0);
  const id = asked[place];
  const activity = id === undefined ? undefined : known.activity(id);
  if (!activity) return null;
  const next = () => {
    if (place + 1 < asked.length) setPlace(place + 1);
    else onClose();
  };
  const day = formatDayInWords(dayOf(activity), language);
  return (
    <Dialog
      title={ofResults('entryTitle')}
      subtitle={t('resultOf', { title: activity.title, day, count: asked.length - place })}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
    >
      <div className="pb-4">
        <ResultForm
          key={activity.id}
          today={today}
          onSubmit={(result) =>
            send({ is: 'record', activity, result, key: crypto.randomUUID() }, { onSuccess: next })
          }
        >
          <Button onPress={onClose}>{ofResults('notNow')}</Button>
          <Button onPress={next}>{t('skip')}</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {ofResults('record')}
          </Button>
        </ResultForm>
      </div>
    </Dialog>
  );
}
