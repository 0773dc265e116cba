import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';
import { ResultForm } from './result-form';
import { useResultActs } from './use-result-acts';

export interface QuickEntryProps {
  organisationId: string;
  activity: { readonly id: string; readonly title: string };
  today: string;
  onClose: () => void;
}

/** Asks what something that was just done yielded, while it is fresh. Closing it records nothing and blocks nothing. */
export function QuickEntry({ organisationId, activity, today, onClose }: QuickEntryProps) {
  const { t } = useTranslation('results');
  const { send, isPending } = useResultActs(organisationId);
  return (
    <Dialog title={t('entryTitle')} subtitle={activity.title} isOpen onOpenChange={onClose}>
      <div className="pb-4">
        <ResultForm
          today={today}
          onSubmit={(result) =>
            send({ is: 'record', activity, result, key: crypto.randomUUID() }, { onSuccess: onClose })
          }
        >
          <Button onPress={onClose}>{t('notNow')}</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {t('record')}
          </Button>
        </ResultForm>
      </div>
    </Dialog>
  );
}
