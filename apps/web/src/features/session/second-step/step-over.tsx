import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { DoorHead } from '../door-head';

/** The second step came too late: one begins anew. */
export function StepOver({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation('doors');
  return (
    <div role="alert" className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t('secondStep.overTitle')}>{t('secondStep.overText')}</DoorHead>
      <Button size="l" variant="primary" className="self-start" onPress={onAgain}>
        {t('secondStep.again')}
      </Button>
    </div>
  );
}
