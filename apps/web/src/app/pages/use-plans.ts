import { yearOf } from '@cadans/domain/calendar-date';
import { useQueries } from '@tanstack/react-query';
import type { OwnWork } from '../../api/own-work';
import { yearQuery } from '../../api/year.queries';
import type { YearPlan } from '../../api/year-plan';
import { currentYear } from '../year-in-path';

/**
 * The plans that one's own work lies in, by year, and the one of today: they name its themes, channels and people.
 * Asked for beside the work, so that the screen waits for one of the two and not for both.
 */
export function usePlans(organisationId: string, work: OwnWork | undefined) {
  const rows = work ? [...work.owned, ...work.finished, ...work.helping] : [];
  const prepared = work?.steps.map(({ activity }) => activity) ?? [];
  const now = work ? yearOf(work.today) : currentYear();
  const years = [...new Set([now, ...[...rows, ...prepared].map(({ startsOn }) => yearOf(startsOn))])];
  const answers = useQueries({ queries: years.map((year) => yearQuery(organisationId, year)) });
  const plans = new Map<number, YearPlan>();
  for (const { data } of answers) if (data) plans.set(data.year, data);
  return { plans, plan: plans.get(now), error: answers.find(({ error }) => error)?.error ?? null };
}
