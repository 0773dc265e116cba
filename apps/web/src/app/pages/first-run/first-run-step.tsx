import type { Membership } from '@cadans/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { yearQuery } from '../../../api/year.queries';
import { FirstRun } from '../../../features/first-run/first-run';
import { PromisesStep } from '../../../features/first-run/promises-step';
import { StepActs } from '../../../features/first-run/step-acts';
import type { Step } from '../../../features/first-run/steps';
import { FirstPart } from '../../../features/foundation/first-part';
import { SaveState } from '../../shell/save-state';
import { FirstWork } from './first-work';

export interface FirstRunStepProps {
  membership: Membership;
  year: number;
  step: Exclude<Step, 'name'>;
  onStep: (step: Step) => void;
  onLeave: () => void;
}

/** One step of the first run of an organisation that exists: the plan itself holds what is done. */
export function FirstRunStep({ membership, year, step, onStep, onLeave }: FirstRunStepProps) {
  const { data: plan, error } = useQuery(yearQuery(membership.organisationId, year));
  if (error && !plan) throw error;
  const isDone = {
    foundation: Boolean(plan?.plan?.coreMessage),
    themes: Boolean(plan?.themes.length),
    channels: Boolean(plan?.channels.length),
    promises: true,
    activities: true,
  }[step];
  return (
    <FirstRun
      step={step}
      organisation={membership.name}
      onStep={onStep}
      onLeave={onLeave}
      saveState={<SaveState />}
      acts={<StepActs step={step} isDone={isDone} onStep={onStep} onFinish={onLeave} />}
    >
      {step === 'promises' ? (
        <PromisesStep />
      ) : step === 'activities' ? (
        <FirstWork plan={plan} membership={membership} onStep={onStep} />
      ) : (
        // What is being written belongs to one step.
        <FirstPart key={step} membership={membership} year={year} part={step} />
      )}
    </FirstRun>
  );
}
