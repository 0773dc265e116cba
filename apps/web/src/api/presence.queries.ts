import type { Presence } from '@cadans/contracts/changes';
import { queryOptions } from '@tanstack/react-query';

/** Who looks at what in an organisation. It is never asked: the live line tells it. */
export const presenceQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['presence', organisationId],
    queryFn: (): Presence[] => [],
    enabled: false,
    initialData: (): Presence[] => [],
    staleTime: Number.POSITIVE_INFINITY,
  });
