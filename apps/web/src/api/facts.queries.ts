import { showFacts } from '@cadans/contracts/calls/facts';
import { readFacts } from '@cadans/contracts/read-facts';
import type { Facts } from '@cadans/domain/facts';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call';

/** The facts of an organisation, in the state they were read. */
export interface KnownFacts {
  readonly version: string;
  readonly facts: Facts;
}

/** All that the dials are reckoned from. Unchanged facts keep their identity, so that nothing is reckoned again. */
export const factsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['facts', organisationId],
    queryFn: async ({ signal, client, queryKey }): Promise<KnownFacts> => {
      const answer = await call(showFacts, { params: { organisationId }, signal });
      const kept = client.getQueryData<KnownFacts>(queryKey);
      const unchanged = kept && answer.version !== '' && kept.version === answer.version;
      return unchanged ? kept : { version: answer.version, facts: readFacts(answer) };
    },
    // Comparing thousands of rows to find the same ones again would cost more than reckoning.
    structuralSharing: false,
  });
