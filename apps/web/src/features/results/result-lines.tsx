import type { Result } from '@cadans/contracts/results';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import { ResultForm } from './result-form';
import { ResultLine } from './result-line';
import { useResultActs } from './use-result-acts';

export interface ResultLinesProps {
  organisationId: string;
  today: string;
  results: readonly Result[];
  mayPlan: boolean;
}

/** The measurements of one activity; each is corrected in its place. */
export function ResultLines({ organisationId, today, results, mayPlan }: ResultLinesProps) {
  const { t } = useTranslation('results');
  const [corrected, setCorrected] = useState<string | null>(null);
  const { send, isPending } = useResultActs(organisationId);
  return (
    <ul className="divide-y divide-line">
      {results.map((result) => (
        <li key={result.id}>
          {corrected === result.id ? (
            <div className="py-2">
              <ResultForm
                today={today}
                result={result}
                onSubmit={(right) =>
                  send({ is: 'correct', result, right }, { onSuccess: () => setCorrected(null) })
                }
              >
                <Button onPress={() => setCorrected(null)}>{t('cancel')}</Button>
                <Button variant="primary" type="submit" isPending={isPending}>
                  {t('save')}
                </Button>
              </ResultForm>
            </div>
          ) : (
            <ResultLine result={result} onCorrect={mayPlan ? () => setCorrected(result.id) : undefined} />
          )}
        </li>
      ))}
    </ul>
  );
}
