import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useSecondStep } from '../admission.queries';
import { clockTime } from '../clock-time';
import { DoorHead } from '../door-head';
import { useSecondsLeft } from '../use-seconds-left';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { CODE_LENGTH, CodeField } from './code-field';
import { StepOver } from './step-over';
import { tellCodesLeft } from './tell-codes-left';
import { forgetTimeForCode } from './time-for-code';
import { verdictOf } from './verdict-of';

export interface SecondStepProps {
  /** Until when the code may come, in milliseconds since 1970; null when that is not known, as after a reload. */
  until: number | null;
  onSignedIn: () => void;
  /** Starts at the beginning. */
  onAgain: () => void;
}

/** The second step of signing in: the code of an app, or one of the codes kept for when the phone is gone. */
export function SecondStep({ until, onSignedIn, onAgain }: SecondStepProps) {
  const telling = useTelling();
  const { t, language } = telling;
  const [kind, setKind] = useState<'app' | 'recovery'>('app');
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const step = useSecondStep();
  const left = useSecondsLeft(until ?? Number.POSITIVE_INFINITY);
  const verdict = verdictOf(step.error);
  if (left === 0 || verdict === 'over') return <StepOver onAgain={onAgain} />;
  const send = (given: string) => {
    if (step.isPending) return;
    step.mutate(given, {
      onSuccess: ({ recoveryCodesLeft }) => {
        forgetTimeForCode();
        if (recoveryCodesLeft !== null) tellCodesLeft(recoveryCodesLeft, t);
        onSignedIn();
      },
      onError: () => {
        // A code of an app that was refused is of no use any more: the next one is typed at once.
        if (kind === 'app') setCode('');
        field.current?.focus();
      },
    });
  };
  const isIncomplete = kind === 'app' ? code.length < CODE_LENGTH : code.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isIncomplete) field.current?.focus();
    else send(code.trim());
  };
  const change = (next: string) => {
    setCode(next);
    setTried(false);
    if (next !== '') step.reset();
  };
  const turn = () => {
    setKind(kind === 'app' ? 'recovery' : 'app');
    change('');
    step.reset();
  };
  const wrong =
    verdict === 'wrong' ? t(kind === 'app' ? 'secondStep.wrong' : 'secondStep.wrongRecovery') : undefined;
  const missing = t(kind === 'app' ? 'secondStep.incomplete' : 'secondStep.recoveryMissing');
  const error = wrong ?? (isTried && isIncomplete ? missing : undefined);
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t('secondStep.title')}>
        {t(kind === 'app' ? 'secondStep.text' : 'secondStep.recoveryText')}{' '}
        {until === null ? null : t('secondStep.until', { time: clockTime(until, language) })}
      </DoorHead>
      <form noValidate className="flex flex-col gap-1.5" onSubmit={submit}>
        {kind === 'app' ? (
          <CodeField
            label={t('secondStep.label')}
            value={code}
            onChange={change}
            onWhole={send}
            error={error}
            inputRef={field}
            autoFocus
          />
        ) : (
          <TextField
            label={t('secondStep.recoveryLabel')}
            autoComplete="off"
            spellCheck="false"
            autoFocus
            value={code}
            onChange={change}
            inputRef={field}
            className="[&_input]:font-mono"
            {...(error !== undefined && { error })}
          />
        )}
        {step.isError && verdict === 'other' ? (
          <Banner tone="danger" title={t('notDone')} className="mb-2">
            {whyNot(step.error, telling)}
          </Banner>
        ) : null}
        <Button type="submit" size="l" variant="primary" isPending={step.isPending}>
          {t('secondStep.enter')}
        </Button>
      </form>
      <div className="-mt-1 flex flex-col items-start gap-1 border-t border-line pt-3">
        <Button variant="quiet" className="-ml-3 max-md:-ml-4" onPress={turn}>
          {t(kind === 'app' ? 'secondStep.useRecovery' : 'secondStep.useApp')}
        </Button>
        <Button variant="quiet" className="-ml-3 max-md:-ml-4" onPress={onAgain}>
          {t('toSignIn')}
        </Button>
        {kind === 'recovery' ? (
          <p className="mt-1 text-xs text-pretty text-faint">{t('secondStep.lost')}</p>
        ) : null}
      </div>
    </div>
  );
}
