import type { QueryClient } from '@tanstack/react-query';

/** Reads again what the dials are reckoned from, and the dials; what stands on the screen stays until then. */
export function refreshProgress(queries: QueryClient, organisationId: string): void {
  for (const about of ['progress', 'facts'])
    void queries.invalidateQueries({ queryKey: [about, organisationId] });
}
