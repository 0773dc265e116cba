import type { Result } from '@cadans/contracts/results';
import { CorrectResult } from './correct-result';
import { ResultLine } from './result-line';
import { useCorrecting } from './use-correcting';

export interface ResultLinesProps {
  organisationId: string;
  today: string;
  results: readonly Result[];
  mayPlan: boolean;
}

/** The measurements of one activity; each is corrected in its place. */
export function ResultLines({ organisationId, today, results, mayPlan }: ResultLinesProps) {
  const { corrected, correct, end, place } = useCorrecting<HTMLUListElement>();
  return (
    <ul ref={place} className="divide-y divide-line">
      {results.map((result) => (
        <li key={result.id} data-result={result.id}>
          {corrected === result.id ? (
            <div className="py-2">
              <CorrectResult {...{ organisationId, today, result }} onEnd={end} />
            </div>
          ) : (
            <ResultLine result={result} onCorrect={mayPlan ? () => correct(result.id) : undefined} />
          )}
        </li>
      ))}
    </ul>
  );
}
