import { listPlans } from '@cadans/contracts/calls/plans';
import { showMonth, showYear } from '@cadans/contracts/calls/years';
import { yearOf } from '@cadans/domain/calendar-date';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from './call';
import { changedWork } from './own-work';
import { workQuery } from './work.queries';
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

/**
 * The lists of a year (its themes, channels, members) with no more than a month of its activities: a tenth of the bytes, for
 * a screen that only names them. Used until the year itself is there, so it is neither kept nor tried again.
 */
export const listsQuery = (organisationId: string, year: number, month: number) =>
  queryOptions({
    queryKey: ['lists', organisationId, year, month],
    queryFn: async ({ signal }): Promise<YearPlan> =>
      readYear(await call(showMonth, { params: { organisationId, year, month }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** The years that have a plan. */
export const plansQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['plans', organisationId],
    queryFn: ({ signal }) => call(listPlans, { params: { organisationId }, signal }),
  });

/** What becomes of one row of the year: `before` leaves, `after` comes. Null for what is made or goes. */
export interface Change {
  readonly before: PlannedActivity | null;
  readonly after: PlannedActivity | null;
}

/** Puts what became of an activity into the cached years and one's own work. A year that was never opened stays unopened. */
export function replaceInYears(
  queries: QueryClient,
  organisationId: string,
  before: PlannedActivity | null,
  after: PlannedActivity | null,
): void {
  replaceAllInYears(queries, organisationId, [{ before, after }]);
}

/** The same for many at once: every year is written once, so that the screen draws once. */
export function replaceAllInYears(
  queries: QueryClient,
  organisationId: string,
  changes: readonly Change[],
): void {
  for (const [year, edit] of editsOf(changes))
    queries.setQueryData(
      yearQuery(organisationId, year).queryKey,
      (plan) => plan && { ...plan, activities: edited(plan.activities, edit) },
    );
  queries.setQueryData(workQuery(organisationId).queryKey, (work) => work && changedWork(work, changes));
}

/**
 * Lets the next answer be read whatever its version: what stands in the cached years is not what the server had at theirs.
 */
export function distrustYears(queries: QueryClient, organisationId: string): void {
  queries.setQueriesData<YearPlan>(
    { queryKey: ['year', organisationId] },
    (plan) => plan && { ...plan, version: 0 },
  );
}

/** The rows of these activities as the cached years have them now. */
export function rowsInYears(
  queries: QueryClient,
  organisationId: string,
  ids: ReadonlySet<string>,
): Map<string, PlannedActivity> {
  const found = new Map<string, PlannedActivity>();
  for (const [, plan] of queries.getQueriesData<YearPlan>({ queryKey: ['year', organisationId] }))
    for (const row of plan?.activities ?? []) if (ids.has(row.id)) found.set(row.id, row);
  return found;
}

/** A year with what became of some of its activities; what lies in other years stays out. */
export function changedYear(plan: YearPlan, changes: readonly Change[]): YearPlan {
  const edit = editsOf(changes).get(plan.year);
  return edit ? { ...plan, activities: edited(plan.activities, edit) } : plan;
}

function editsOf(changes: readonly Change[]): Map<number, Edit> {
  const edits = new Map<number, Edit>();
  const editOf = (day: string): Edit => {
    const year = yearOf(day);
    const edit = edits.get(year) ?? { gone: new Set(), put: new Map() };
    edits.set(year, edit);
    return edit;
  };
  for (const { before, after } of changes) {
    if (before) editOf(before.startsOn).gone.add(before.id);
    if (after) editOf(after.startsOn).put.set(after.id, after);
  }
  return edits;
}

interface Edit {
  readonly gone: Set<string>;
  readonly put: Map<string, PlannedActivity>;
}

// What stays keeps its place; what is new comes last.
function edited(rows: readonly PlannedActivity[], { gone, put }: Edit): PlannedActivity[] {
  const coming = new Map(put);
  const kept: PlannedActivity[] = [];
  for (const row of rows) {
    const now = coming.get(row.id);
    if (now) kept.push(now);
    else if (!gone.has(row.id)) kept.push(row);
    coming.delete(row.id);
  }
  return [...kept, ...coming.values()];
}
