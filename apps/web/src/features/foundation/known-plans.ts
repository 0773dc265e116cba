import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { listPlans } from '@cadans/contracts/plans';

/** A year that has a plan, as the list knows it. */
export type KnownPlan = AnswerOf<typeof listPlans>['plans'][number];

const LAST_YEAR = 2100;

/** The year after the last one that has a plan; null past what the product keeps. */
export function nextYear(plans: readonly KnownPlan[], year: number): number | null {
  const next = Math.max(year, ...plans.map((plan) => plan.year)) + 1;
  return next <= LAST_YEAR ? next : null;
}

/** The plan to begin a year from: the last one before it, else the first one after it. */
export function sourceFor(plans: readonly KnownPlan[], year: number): number | null {
  const years = plans.map((plan) => plan.year).filter((one) => one !== year);
  const before = years.filter((one) => one < year);
  if (before.length > 0) return Math.max(...before);
  return years.length > 0 ? Math.min(...years) : null;
}
