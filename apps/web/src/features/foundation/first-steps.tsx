import { ArrowRight, Check } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes';

export interface Step {
  readonly name: 'stepMessage' | 'stepThemes' | 'stepChannels';
  readonly isDone: boolean;
  readonly onTake: () => void;
}

/** What a foundation is, and the three acts that make one, in order. Gone once all three are done. */
export function FirstSteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('foundation');
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section
      data-no-print
      aria-labelledby="first-steps"
      className="rounded-card border border-accent-line bg-accent-soft px-5 py-5 md:px-8"
    >
      <h2 id="first-steps" className="font-serif text-xl font-semibold">
        {t('startTitle')}
      </h2>
      <p className="mt-0.5 text-muted">{t('startText')}</p>
      <ol className="mt-4 grid gap-3 md:grid-cols-3">
        {steps.map(({ name, isDone, onTake }, at) => (
          <li key={name} className="flex">
            <AriaButton
              onPress={onTake}
              className={classes(
                'group flex min-h-16 w-full cursor-pointer items-start gap-3 rounded-card border bg-surface px-4 py-3 text-left transition-colors hover:border-accent',
                next?.name === name ? 'border-accent' : 'border-line',
              )}
            >
              <span
                aria-hidden
                className={classes(
                  'figure-serif grid size-7 shrink-0 place-items-center rounded-full text-sm',
                  isDone ? 'bg-accent text-on-accent' : 'bg-accent-soft text-accent',
                )}
              >
                {isDone ? <Check size={15} /> : at + 1}
              </span>
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">
                  {t(name)}
                  {isDone ? <span className="sr-only"> ({t('stepDone')})</span> : null}
                </span>
                <span className="block text-[0.8125rem] text-muted">{t(`${name}Text`)}</span>
              </span>
              {isDone ? null : (
                <ArrowRight
                  size={16}
                  aria-hidden
                  className="mt-1 shrink-0 text-faint transition-transform group-hover:translate-x-0.5 group-hover:text-accent"
                />
              )}
            </AriaButton>
          </li>
        ))}
      </ol>
    </section>
  );
}
