import type { ContractOf } from '@cadans/contracts/calls/call';
import { addStep, changeStep, removeStep } from '@cadans/contracts/calls/steps';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import { Step } from '@cadans/contracts/steps';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { sendOrWait } from '../../api/send-or-wait';
import type { YearPlan } from '../../api/year-plan';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { dueOnIn } from './due-words';
import { type Prepared, patchSteps, stepsQuery } from './step.queries';
import { waitingStep } from './waiting-step';

export type StepChanges = BodyInputOf<ContractOf<typeof changeStep>>;
export type NewStep = BodyInputOf<ContractOf<typeof addStep>>;

/** What is done to a step. */
export type StepAct =
  | { readonly is: 'add'; readonly step: NewStep; readonly doneOn?: string | null; readonly key: string }
  | { readonly is: 'change'; readonly step: Step; readonly changes: StepChanges }
  | { readonly is: 'remove'; readonly step: Step };

/**
 * What is done to the steps of an activity, one after the other; shown at once, back again when it is refused. Without a
 * connection it waits on this device, unless a step is taken away.
 */
export function useStepActs(prepared: Prepared, plan: Pick<YearPlan, 'holidays'>) {
  const queries = useQueryClient();
  const { t } = useTranslation('steps');
  const { t: ui } = useTranslation('ui');
  const { organisationId, activityId } = prepared;
  const { queryKey } = stepsQuery(prepared);

  const send = async (act: StepAct): Promise<Step | null> => {
    const inActivity = { organisationId, activityId };
    if (act.is === 'add') {
      const added = await call(addStep, { params: inActivity, body: act.step, idempotencyKey: act.key });
      if (!act.doneOn) return added;
      const params = { ...inActivity, stepId: added.id };
      return call(changeStep, { params, body: { doneOn: act.doneOn }, version: added.version });
    }
    const at = { params: { ...inActivity, stepId: act.step.id }, version: versionOf(act.step) };
    if (act.is === 'change') return call(changeStep, { ...at, body: act.changes });
    await call(removeStep, at);
    return null;
  };
  // What we did to it a moment ago made a newer version.
  const versionOf = ({ id, version }: Step) =>
    queries.getQueryData(queryKey)?.find((known) => known.id === id)?.version ?? version;
  const waiting = (act: StepAct) => waitingStep(act, { prepared, plan, versionOf, t });

  const { mutate } = useMutation({
    scope: { id: `steps ${activityId}` },
    mutationFn: (act: StepAct) =>
      sendOrWait(
        queries,
        () => waiting(act),
        () => send(act),
      ),
    onMutate: async (act) => {
      await queries.cancelQueries({ queryKey });
      if (act.is !== 'change') return;
      patchSteps(queries, prepared, (steps) =>
        steps.map((step) => {
          if (step.id !== act.step.id) return step;
          const { title = step.title, workingDaysBefore = step.workingDaysBefore } = act.changes;
          const { ownerId = step.ownerId, doneOn = step.doneOn } = act.changes;
          const dueOn =
            workingDaysBefore === step.workingDaysBefore
              ? step.dueOn
              : dueOnIn(plan, prepared.endsOn, workingDaysBefore);
          return { ...step, title, workingDaysBefore, ownerId, doneOn, dueOn };
        }),
      );
    },
    onSuccess: (sent, act) => {
      // What waits stands among the steps by itself.
      if ('waits' in sent) return;
      const made = sent.answer;
      const gone = act.is === 'add' ? made?.id : act.step.id;
      patchSteps(queries, prepared, (steps) => [
        ...steps.filter(({ id }) => id !== gone),
        ...(made ? [made] : []),
      ]);
      if (act.is !== 'remove') return;
      const { title, workingDaysBefore, ownerId, doneOn } = act.step;
      const key = crypto.randomUUID();
      const onPress = () => mutate({ is: 'add', step: { title, workingDaysBefore, ownerId }, doneOn, key });
      showToast({ text: t('removed', { title }), action: { label: ui('undo'), onPress } });
    },
    onError: (error, act) => {
      const current =
        error instanceof CallError && error.code === 'stale' ? Step.safeParse(error.current) : null;
      if (current?.success && act.is !== 'add') {
        const { data } = current;
        patchSteps(queries, prepared, (steps) => steps.map((step) => (step.id === data.id ? data : step)));
      }
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
      void queries.invalidateQueries({ queryKey });
    },
  });

  return {
    add: (step: NewStep, said: { onError: () => void }) =>
      mutate({ is: 'add', step, key: crypto.randomUUID() }, said),
    change: (step: Step, changes: StepChanges) => mutate({ is: 'change', step, changes }),
    remove: (step: Step) => mutate({ is: 'remove', step }),
  };
}

export type StepActs = ReturnType<typeof useStepActs>;
