import type { Progress } from '@cadans/contracts/progress';
import { yearOf } from '@cadans/domain/calendar-date';
import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { factsQuery } from '../../../api/facts.queries';
import { yearQuery } from '../../../api/year.queries';
import type { YearPlan } from '../../../api/year-plan';
import { knownOf } from '../../../features/progress/known';

/**
 * The rows and names behind the ids of progress, as far as they are there: the facts, the plan of this year, of the period,
 * and of every year that an activity to decide on lies in.
 */
export function useKnown(organisationId: string, progress: Progress | undefined, now: number) {
  const { data, isPending: isRowless } = useQuery(factsQuery(organisationId));
  const { isPending: isNameless } = useQuery(yearQuery(organisationId, now));
  const facts = data?.facts;
  const years = useMemo(() => {
    const about = new Set(progress?.decisions.flatMap(({ ids }) => ids));
    const rows = facts?.activities.filter(({ id }) => about.has(id)) ?? [];
    const at = progress ? [yearOf(progress.today), yearOf(progress.period.start)] : [];
    return [...new Set([now, ...at, ...rows.map(({ startsOn }) => yearOf(startsOn))])];
  }, [now, progress, facts]);
  const plans = useQueries({
    queries: years.map((year) => yearQuery(organisationId, year)),
    combine: plansOf,
  });
  const known = useMemo(() => knownOf(organisationId, facts, plans), [organisationId, facts, plans]);
  // Drawn in one go: rows that come a moment later would push what is being read.
  return { known, plans, isWhole: !isRowless && !isNameless };
}

const plansOf = (answers: UseQueryResult<YearPlan>[]): YearPlan[] =>
  answers.flatMap(({ data }) => data ?? []);
