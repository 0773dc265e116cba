import { useRef } from 'react';
import type { YearPlan } from '../../api/year-plan';
import { Button } from '../../ui/button';
import { useKeptText } from '../../ui/use-kept-text';
import { useTranslation } from '../../words/use-translation';
import type { Prepared } from './step.queries';
import { StepFields } from './step-fields';
import type { StepActs } from './use-step-acts';

// A working week: the time most steps take.
const USUAL_DAYS = 5;

/** The line for another step. Enter adds it, and the next can be typed. */
export function AddStep({ plan, prepared, acts }: { plan: YearPlan; prepared: Prepared; acts: StepActs }) {
  const { t } = useTranslation('steps');
  const [title, setTitle] = useKeptText(`step.${prepared.activityId}`);
  const field = useRef<HTMLInputElement>(null);
  return (
    <StepFields
      plan={plan}
      endsOn={prepared.endsOn}
      title={title}
      onTitle={setTitle}
      days={USUAL_DAYS}
      label={t('newStep')}
      placeholder={t('newStepExample')}
      titleRef={field}
      onSubmit={(step) => {
        setTitle('');
        field.current?.focus();
        // Refused, the text comes back, unless the next is being typed.
        acts.add(step, {
          onError: () => {
            if (field.current?.value === '') setTitle(step.title);
          },
        });
      }}
    >
      <Button size="s" type="submit" className="max-md:min-h-11" isDisabled={title.trim() === ''}>
        {t('add')}
      </Button>
    </StepFields>
  );
}
