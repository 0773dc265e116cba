import { listPlans } from '@cadans/contracts/plans';
import { showYear } from '@cadans/contracts/years';
import { yearOf } from '@cadans/domain/calendar-date';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from './call';
import { type PlannedActivity, readYear, type YearPlan } from './year-plan';

/** A year of an organisation. An unchanged one costs a 304 and keeps its identity, so that nothing is drawn again. */
export const yearQuery = (organisationId: string, year: number) =>
  queryOptions({
    queryKey: ['year', organisationId, year],
    queryFn: async ({ signal, client, queryKey }): Promise<YearPlan> => {
      const answer = await call(showYear, { params: { organisationId, year }, signal });
      const kept = client.getQueryData<YearPlan>(queryKey);
      const unchanged = kept && kept.version === answer.version && kept.today === answer.today;
      return unchanged ? kept : readYear(answer);
    },
    // Comparing thousands of rows to find the same ones again would cost more than drawing.
    structuralSharing: false,
  });

/** The years that have a plan. */
export const plansQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['plans', organisationId],
    queryFn: ({ signal }) => call(listPlans, { params: { organisationId }, signal }),
  });

type Rows = readonly PlannedActivity[];

/**
 * Puts what became of an activity into the cached years: `before` leaves, `after` comes. Null for what is made or goes.
 * A year that was never opened stays unopened.
 */
export function replaceInYears(
  queries: QueryClient,
  organisationId: string,
  before: PlannedActivity | null,
  after: PlannedActivity | null,
): void {
  const edit = (year: number, change: (rows: Rows) => Rows) =>
    queries.setQueryData(
      yearQuery(organisationId, year).queryKey,
      (plan) => plan && { ...plan, activities: change(plan.activities) },
    );
  const staysInYear = before && after && yearOf(before.startsOn) === yearOf(after.startsOn);
  if (before && !staysInYear)
    edit(yearOf(before.startsOn), (rows) => rows.filter(({ id }) => id !== before.id));
  if (after) edit(yearOf(after.startsOn), (rows) => putRow(rows, after));
}

function putRow(rows: Rows, row: PlannedActivity): Rows {
  const at = rows.findIndex(({ id }) => id === row.id);
  return at === -1 ? [...rows, row] : rows.with(at, row);
}
