import { yearOf } from '@cadans/domain/calendar-date';
import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OwnWork } from '../../api/own-work';
import { listsQuery, yearQuery } from '../../api/year.queries';
import type { YearPlan } from '../../api/year-plan';
import { currentMonth, currentYear } from '../year-in-path';

// What stands has been painted by then: asked sooner, ten times the bytes would come before it on a slow line.
const PAINT_MS = 200;

/**
 * The plans that one's own work lies in, by year, and the one of today: they name its themes, channels and people.
 * `whole` is the plan of today with all its activities. It is asked for when the screen stands, which needs only the names;
 * those come beside the work, so that the screen waits for one of the two and not for both.
 */
export function usePlans(organisationId: string, work: OwnWork | undefined) {
  const rows = work ? [...work.owned, ...work.finished, ...work.helping, ...work.standingIn] : [];
  const prepared = work?.steps.map(({ activity }) => activity) ?? [];
  const now = work ? yearOf(work.today) : currentYear();
  const years = new Set([...rows, ...prepared].map(({ startsOn }) => yearOf(startsOn)));
  years.delete(now);

  const [isStanding, setStanding] = useState(false);
  const { data: whole, error } = useQuery({ ...yearQuery(organisationId, now), enabled: isStanding });
  const lists = useQuery({
    ...listsQuery(organisationId, now, currentMonth()),
    enabled: whole === undefined,
  });
  const mayStand = lists.isError || whole !== undefined || (work !== undefined && lists.isSuccess);
  useEffect(() => {
    if (!mayStand) return;
    const timer = setTimeout(() => setStanding(true), PAINT_MS);
    return () => clearTimeout(timer);
  }, [mayStand]);
  // The names stay the ones that were drawn until they are others: the same rows need not be drawn again.
  const plan = whole && whole.version !== lists.data?.version ? whole : (lists.data ?? whole);
  const others = useQueries({
    queries: [...years].map((year) => yearQuery(organisationId, year)),
    combine: plansOf,
  });
  const plans = new Map([...others, ...(plan ? [plan] : [])].map((known) => [known.year, known]));
  return { plans, plan, whole, error };
}

const plansOf = (answers: UseQueryResult<YearPlan>[]) => answers.flatMap(({ data }) => data ?? []);
