import { Check } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classes } from '../../ui/classes';
import { useTranslation } from '../../words/use-translation';
import { STEPS, type Step } from './steps';

export interface StepTrailProps {
  step: Step;
  onStep: ((step: Step) => void) | undefined;
}

/** The six steps as a line: what lies behind, where one is, what comes. Any of them is one press away once it exists. */
export function StepTrail({ step, onStep }: StepTrailProps) {
  const { t } = useTranslation('first-run');
  const at = STEPS.indexOf(step);
  return (
    <nav aria-label={t('trail')}>
      <p className="mb-2 text-xs text-muted md:hidden">
        {t('stepOf', { number: at + 1, count: STEPS.length, name: t(`steps.${step}.name`) })}
      </p>
      <ol className="grid grid-cols-6 gap-1.5">
        {STEPS.map((one, index) => {
          const isPast = index < at;
          const face = (
            <>
              <span
                aria-hidden
                className={classes(
                  'block h-1 rounded-full',
                  index <= at ? 'bg-accent' : 'bg-sunken ring-1 ring-line ring-inset',
                )}
              />
              <span
                className={classes(
                  'mt-1.5 flex items-center gap-1 text-xs max-md:sr-only',
                  index === at ? 'font-semibold text-ink' : 'text-muted',
                )}
              >
                {isPast ? <Check size={12} aria-hidden className="shrink-0 text-accent" /> : null}
                <span className="truncate">{t(`steps.${one}.name`)}</span>
              </span>
            </>
          );
          // What was founded keeps its name.
          const leads = onStep && one !== 'name' && one !== step;
          return (
            <li key={one} aria-current={one === step ? 'step' : undefined}>
              {leads ? (
                <AriaButton
                  onPress={() => onStep(one)}
                  className="flex min-h-8 w-full flex-col items-stretch justify-start cursor-pointer rounded-md pt-3 text-left outline-offset-2 hover:opacity-80 max-md:min-h-11"
                >
                  {face}
                </AriaButton>
              ) : (
                <span className="block min-h-8 pt-3 max-md:min-h-11">{face}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
