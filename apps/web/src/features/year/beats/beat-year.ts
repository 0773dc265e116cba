import type { DateSpan } from '@cadans/domain/date-span';
import { asOfIn, type Dials, dialsOf, rhythmsOf } from '@cadans/domain/dials';
import { type FactRow, type Facts } from '@cadans/domain/facts';
import { type LiveDials, liveDials } from '@cadans/domain/live-dials';
import { overdueNow } from '@cadans/domain/ownership';
import { type Period, periodOf } from '@cadans/domain/period';
import { type ShownPromise, yearBeats } from '@cadans/domain/year-beats';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { factsQuery } from '../../../api/facts.queries';
import { factOf, factsWithPlan } from '../../../api/facts-with-plan';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { daysOfSheet } from './days-of-sheet';

/** What the promises of an organisation say of a year as it stands on the screen. */
export interface BeatYear {
  readonly facts: Facts;
  readonly period: Period;
  readonly dials: Dials;
  readonly overdue: number;
  readonly live: LiveDials;
  readonly promises: readonly ShownPromise[];
  /** An activity as the dials read it. */
  readonly rowOf: (activity: PlannedActivity) => FactRow;
}

/**
 * The promises and dials of the year on the screen; null until the facts are read. A change is reckoned after it is drawn, so
 * that no press waits for it, and once for all parts of the screen that show it.
 */
export function useBeatYear(plan: YearPlan, organisationId: string): BeatYear | null {
  const { data } = useQuery(factsQuery(organisationId));
  const known = useDeferredValue(data?.facts, undefined);
  const shown = useDeferredValue(plan);
  return useMemo(() => (known ? beatYearOf(known, shown) : null), [known, shown]);
}

const reckoned = new WeakMap<Facts, { plan: YearPlan; year: BeatYear }>();

function beatYearOf(known: Facts, plan: YearPlan): BeatYear {
  const before = reckoned.get(known);
  if (before?.plan === plan) return before.year;
  const year = reckon(known, plan);
  reckoned.set(known, { plan, year });
  return year;
}

function reckon(known: Facts, plan: YearPlan): BeatYear {
  const facts = factsWithPlan(known, plan);
  const period = periodOf('year', `${plan.year}-01-01`);
  const live = liveDials(facts, period);
  const days: DateSpan = daysOfSheet(plan.year);
  const rows = new Map(facts.activities.map((row) => [row.id, row]));
  return {
    facts,
    period,
    live,
    dials: dialsOf(facts, rhythmsOf(live.now.promises, asOfIn(period, facts.today)), period),
    overdue: overdueNow(facts.activities, facts.today).ids.length,
    promises: yearBeats(facts, live.now.promises, period, days),
    rowOf: (activity) => factOf(activity, rows.get(activity.id), facts.today),
  };
}
