import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Logo } from '../../ui/logo';
import { useTranslation } from '../../words/use-translation';
import { StepTrail } from './step-trail';
import type { Step } from './steps';

export interface FirstRunProps {
  step: Step;
  /** The organisation that is being set up; left out while it has no name yet. */
  organisation?: string;
  /** Goes to another step; left out while there is nothing to go to. */
  onStep?: (step: Step) => void;
  /** Goes on later: what was done stays. */
  onLeave: () => void;
  /** Whether what is done is safe. */
  saveState?: ReactNode;
  /** The buttons below: back, skip, on. */
  acts: ReactNode;
  children?: ReactNode;
}

/** The frame of the first run: where one is, what this step is for, its fields, and the way on. */
export function FirstRun(props: FirstRunProps) {
  const { step, organisation, onStep, onLeave, saveState, acts, children } = props;
  const { t } = useTranslation('first-run');
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  // A reader begins every step at its title; the page itself begins where the browser says.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    title.current?.focus();
    window.scrollTo?.({ top: 0 });
  }, [step]);
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex min-h-14 items-center gap-x-4 border-b border-line px-4 md:px-6.5">
        <Logo size={22} />
        <span className="min-w-0 truncate border-l border-line pl-4 text-sm text-muted max-md:hidden">
          {organisation ?? t('newOrganisation')}
        </span>
        <span className="ml-auto flex items-center gap-3">
          {saveState}
          <Button variant="quiet" onPress={onLeave}>
            {t(organisation ? 'later' : 'cancel')}
          </Button>
        </span>
      </header>
      <main className="mx-auto flex w-full max-w-3xl flex-1 flex-col px-4 pt-5 md:pt-8">
        <StepTrail step={step} onStep={onStep} />
        <h1
          ref={title}
          tabIndex={-1}
          className="mt-6 font-serif text-[1.75rem] leading-tight font-semibold tracking-[-0.01em] text-balance outline-none md:mt-9 md:text-[2rem]"
        >
          {t(`steps.${step}.title`)}
        </h1>
        <p className="mt-2 max-w-2xl text-pretty text-muted">{t(`steps.${step}.text`)}</p>
        <div className="mt-6 flex-1 pb-8 md:flex-none">{children}</div>
        <footer className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-3 md:mx-0 md:px-0 md:py-4">
          {acts}
        </footer>
      </main>
    </div>
  );
}
