import type { QueryClient } from '@tanstack/react-query';
import { openLine } from './live-line';
import { type Heard, takeOverChanges } from './take-over-changes';

/** Takes over what colleagues do in an organisation, until the function it answers is called. */
export function follow(queries: QueryClient, organisationId: string): () => void {
  const heard: Heard = new Map();
  return openLine(organisationId, (changes) => takeOverChanges(queries, organisationId, changes, heard));
}
