import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import { type Step, stepFrom } from './steps';

export interface StepActsProps {
  step: Step;
  /** Whether this step holds something: an empty one is skipped, not finished. */
  isDone: boolean;
  onStep: (step: Step) => void;
  /** The last step leads to the year. */
  onFinish: () => void;
}

/** Back and on. Every step may be skipped: the button then says so. */
export function StepActs({ step, isDone, onStep, onFinish }: StepActsProps) {
  const { t } = useTranslation('first-run');
  const back = stepFrom(step, -1);
  const next = stepFrom(step, 1);
  return (
    <>
      {back && back !== 'name' ? (
        <Button size="l" icon={<ArrowLeft size={16} aria-hidden />} onPress={() => onStep(back)}>
          {t('back')}
        </Button>
      ) : null}
      <span className="flex-1" />
      {next ? (
        <Button size="l" variant={isDone ? 'primary' : 'outline'} onPress={() => onStep(next)}>
          {t(isDone ? 'next' : 'skip')}
          <ArrowRight size={16} aria-hidden />
        </Button>
      ) : (
        <Button size="l" variant="primary" onPress={onFinish}>
          {t('finish')}
          <ArrowRight size={16} aria-hidden />
        </Button>
      )}
    </>
  );
}
