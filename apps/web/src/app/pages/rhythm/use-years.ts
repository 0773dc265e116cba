import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { yearQuery } from '../../../api/year.queries';
import type { YearPlan } from '../../../api/year-plan';

/**
 * The plans that promises are kept in: of the year it is, also when it has none, and of the next if it has one. `read` once
 * all of them are there, this year's first.
 */
export function useYears(organisationId: string, planned: readonly number[] | undefined, now: number) {
  const years = planned?.includes(now + 1) ? [now, now + 1] : [now];
  const { read, error } = useQueries({
    queries: years.map((year) => yearQuery(organisationId, year)),
    combine: together,
  });
  return { read: planned && read, error };
}

function together(answers: UseQueryResult<YearPlan>[]) {
  const read = answers.flatMap(({ data }) => data ?? []);
  const isWhole = read.length === answers.length;
  return {
    read: isWhole ? read : undefined,
    error: isWhole ? null : (answers.find(({ error }) => error)?.error ?? null),
  };
}
