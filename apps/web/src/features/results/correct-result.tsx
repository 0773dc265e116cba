import type { Result } from '@cadans/contracts/results';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import { ResultForm } from './result-form';
import { useResultActs } from './use-result-acts';

export interface CorrectResultProps {
  organisationId: string;
  today: string;
  result: Result;
  onEnd: () => void;
}

/** The form that puts a result right, where it stands. */
export function CorrectResult({ organisationId, today, result, onEnd }: CorrectResultProps) {
  const { t } = useTranslation('results');
  const { send, isPending } = useResultActs(organisationId);
  return (
    <ResultForm
      today={today}
      result={result}
      onSubmit={(right) => send({ is: 'correct', result, right }, { onSuccess: onEnd })}
    >
      <Button onPress={onEnd}>{t('cancel')}</Button>
      <Button variant="primary" type="submit" isPending={isPending}>
        {t('save')}
      </Button>
    </ResultForm>
  );
}
