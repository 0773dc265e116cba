import type { DueStep } from '../../api/own-work';
import { FewRows } from './few-rows';
import { StepRow, type StepRowProps } from './step-row';

const SHOWN = 6;

export interface StepRowsProps extends Omit<StepRowProps, 'step'> {
  steps: readonly DueStep[];
  part: string;
}

/** The steps that are due, the first due first: the next few, and the rest on demand. */
export function StepRows({ steps, part, ...shared }: StepRowsProps) {
  const row = (step: DueStep) => <StepRow key={step.id} step={step} {...shared} />;
  return <FewRows items={steps} few={SHOWN} {...{ row, part }} />;
}
