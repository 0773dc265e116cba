import type { QueryClient } from '@tanstack/react-query';
import { workQuery } from '../api/work.queries';
import { listsQuery, yearQuery } from '../api/year.queries';
import { atHand } from './at-hand';
import { currentMonth, currentYear } from './year-in-path';

/** What one's own week shows at first: the work, and what names its themes and people unless the year is known already. */
export async function weekAtHand(queries: QueryClient, organisationId: string): Promise<void> {
  const year = currentYear();
  const known = queries.getQueryData(yearQuery(organisationId, year).queryKey) !== undefined;
  await Promise.all([
    atHand(queries, workQuery(organisationId)),
    known || atHand(queries, listsQuery(organisationId, year, currentMonth())),
  ]);
}
