import type { QueryClient } from '@tanstack/react-query';
import { SESSION_KEY } from '../../api/answer-kept';
import { openLine } from './live-line';
import { type Heard, takeOverChanges } from './take-over-changes';

/**
 * Takes over what colleagues do in an organisation, until the function it answers is called. Who may not listen any more was
 * signed out or let go: who one is, is asked anew, and `onAnswered` told.
 */
export function follow(queries: QueryClient, organisationId: string, onAnswered: () => void): () => void {
  const heard: Heard = new Map();
  const askWhoOneIs = () =>
    void queries.refetchQueries({ queryKey: SESSION_KEY }, { throwOnError: true }).then(onAnswered, () => {
      // Nothing answers: then one is who one was.
    });
  return openLine(
    organisationId,
    (changes) => takeOverChanges(queries, organisationId, changes, heard),
    askWhoOneIs,
  );
}
