import type { Step } from '@cadans/contracts/steps';
import type { Waiting } from '../../api/waiting';
import type { YearPlan } from '../../api/year-plan';
import type { Translate } from '../../words/use-translation';
import { dueOnIn } from './due-words';
import type { Prepared } from './step.queries';
import type { StepAct } from './use-step-acts';

interface Known {
  readonly prepared: Prepared;
  readonly plan: Pick<YearPlan, 'holidays'>;
  readonly versionOf: (step: Step) => number;
  readonly t: Translate<'steps'>;
}

type WaitingStep = Pick<Waiting, 'organisationId' | 'doing' | 'said' | 'changes' | 'was'> & { key?: string };

/** An act on a step in the form that can wait for a connection; null for what cannot, such as taking it away. */
export function waitingStep(act: StepAct, { prepared, plan, versionOf, t }: Known): WaitingStep | null {
  const { organisationId, activityId, endsOn } = prepared;
  const { title, workingDaysBefore } = act.step;
  if (act.is === 'add') {
    // Brought back as done, it takes two requests.
    if (act.doneOn) return null;
    const dueOn = dueOnIn(plan, endsOn, workingDaysBefore);
    const doing = { is: 'new-step' as const, added: { activityId, step: act.step, dueOn } };
    return { organisationId, key: act.key, doing, said: t('saidNew', { title }), changes: [] };
  }
  if (act.is === 'remove') return null;
  const { step, changes } = act;
  const { ownerId, doneOn } = step;
  const change = { activityId, stepId: step.id, version: versionOf(step), changes };
  const was = { title, workingDaysBefore, ownerId, doneOn };
  return {
    organisationId,
    doing: { is: 'step', step: change },
    said: t('saidChanged', { title }),
    changes: [],
    was,
  };
}
