import { RadioGroup } from '../../ui/radio-group';
import { useTranslation } from '../../words/use-translation';
import type { WorkWithRun } from './use-draft';

/** Asks whether what lies in the past was done: a calendar without statuses does not tell, and planned is not done. */
export function PastQuestion({ run, draft, change }: WorkWithRun) {
  const { t } = useTranslation('imports');
  if (run.pastWithoutStatus === 0) return null;
  return (
    <RadioGroup
      label={t('past', { count: run.pastWithoutStatus })}
      hint={t('pastText')}
      value={draft.past}
      onChange={(past) => change({ ...draft, past })}
      options={[
        { id: 'done', label: t('pastDone'), description: t('pastDoneText') },
        { id: 'open', label: t('pastOpen'), description: t('pastOpenText') },
      ]}
    />
  );
}
