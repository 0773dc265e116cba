import { queryOptions } from '@tanstack/react-query';

/** How much of what one was told in an organisation is not read. It is never asked: the live line tells it. */
export const unreadQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['unread', organisationId],
    queryFn: (): number => 0,
    enabled: false,
    initialData: (): number => 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
