import { waiting } from './outbox';
import { changedWork, type OwnWork } from './own-work';
import type { Waiting } from './waiting';
import { changedYear } from './year.queries';
import type { YearPlan } from './year-plan';

/** An answer of the server with what waits to be done in it: what somebody did stays done on their screen. */
export function withWaiting(queryKey: readonly unknown[], data: unknown): unknown {
  const [about, organisationId] = queryKey;
  const own = waiting().filter((one) => one.organisationId === organisationId && one.refused === undefined);
  if (own.length === 0) return data;
  const changes = own.flatMap((one) => one.changes);
  if (about === 'year') return changedYear(data as YearPlan, changes);
  if (about === 'work') return own.reduce(tickedWork, changedWork(data as OwnWork, changes));
  return data;
}

function tickedWork(work: OwnWork, { doing }: Waiting): OwnWork {
  if (doing.is !== 'step') return work;
  const { stepId, doneOn } = doing.step;
  return { ...work, steps: work.steps.map((step) => (step.id === stepId ? { ...step, doneOn } : step)) };
}
