import { changePassword } from '@cadans/contracts/calls/doors';
import { passwordFlaw } from '@cadans/domain/password';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { call } from '../../../api/call';
import { CallError } from '../../../api/call-error';
import { fieldErrors } from '../../../api/field-errors';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { MailedReset } from './mailed-reset';
import { NewPasswordField } from './new-password-field';
import { PasswordField } from './password-field';

/** Another password, by whoever knows the present one: it ends every other session and says so. */
export function ChangePassword({ email }: { email: string }) {
  const telling = useTelling();
  const { t } = useTranslation('two-step');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isTried, setTried] = useState(false);
  const currentField = useRef<HTMLInputElement>(null);
  const nextField = useRef<HTMLInputElement>(null);
  const change = useMutation({
    meta: { saves: false },
    mutationFn: () => call(changePassword, { body: { current, next } }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      setTried(false);
      showToast({ text: t('password.done'), detail: t('password.doneText') });
    },
    onError: (error) => {
      if (error instanceof CallError && error.code === 'wrong_password') currentField.current?.focus();
    },
  });
  const isWrong = change.error instanceof CallError && change.error.code === 'wrong_password';
  const refusal = fieldErrors(change.error).next;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (current === '') currentField.current?.focus();
    else if (passwordFlaw(next)) nextField.current?.focus();
    else if (!change.isPending) change.mutate();
  };
  const write = (set: (text: string) => void) => (text: string) => {
    set(text);
    change.reset();
  };
  const missing = isTried && current === '' ? t('password.currentMissing') : undefined;
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-pretty text-muted">{t('password.text')}</p>
      <form noValidate className="flex max-w-md flex-col gap-1.5" onSubmit={submit}>
        {/* So that a password manager knows whose password it keeps. */}
        <input className="sr-only" aria-hidden tabIndex={-1} autoComplete="username" value={email} readOnly />
        <PasswordField
          label={t('password.current')}
          autoComplete="current-password"
          value={current}
          onChange={write(setCurrent)}
          inputRef={currentField}
          error={isWrong ? t('password.currentWrong') : missing}
        />
        <NewPasswordField
          value={next}
          onChange={write(setNext)}
          isTried={isTried}
          refusal={refusal}
          inputRef={nextField}
        />
        {change.isError && !isWrong && refusal === undefined ? (
          <Banner tone="danger" title={t('failed')} className="mb-2">
            {whyNot(change.error, telling)}
          </Banner>
        ) : null}
        <Button type="submit" variant="primary" className="mt-1 self-start" isPending={change.isPending}>
          {t('password.act')}
        </Button>
      </form>
      <MailedReset email={email} />
    </div>
  );
}
