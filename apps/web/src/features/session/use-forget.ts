import { useQueryClient } from '@tanstack/react-query';
import { forgetAnswers } from '../../api/kept-answers';

/** Forgets all of the person before, in the cache and on the device; the sign-in options are nobody's. */
export function useForget(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sign-in-options' });
    await forgetAnswers();
  };
}
