import type { YearPlan } from '../../api/year-plan';

/** The plans of the years that the work lies in, by year: late work may be of last year, coming work of the next. */
export type Plans = ReadonlyMap<number, YearPlan>;
