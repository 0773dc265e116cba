import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';

/** Something that stops the link of now: it is asked before it is done. */
export type Stopping = 'renew' | 'close';

export interface FormActsProps {
  asked: Stopping | null;
  isPending: boolean;
  onAsk: (asked: Stopping | null) => void;
  onAct: () => void;
}

/** What can be done with a form that is open; then whether it is meant. */
export function FormActs({ asked, isPending, onAsk, onAct }: FormActsProps) {
  const { t } = useTranslation('form-link');
  if (asked === null)
    return (
      <>
        <Button variant="danger-soft" onPress={() => onAsk('close')}>
          {t('close')}
        </Button>
        <Button onPress={() => onAsk('renew')}>{t('renew')}</Button>
      </>
    );
  // Not in the place of what was just pressed: a second press of the same hand means nothing.
  return (
    <>
      <Button
        key="act"
        variant={asked === 'close' ? 'danger' : 'primary'}
        isPending={isPending}
        onPress={onAct}
      >
        {t(`${asked}Now`)}
      </Button>
      <Button key="back" autoFocus onPress={() => onAsk(null)}>
        {t('back')}
      </Button>
    </>
  );
}
