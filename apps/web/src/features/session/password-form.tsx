import type { Admission } from '@cadans/contracts/doors';
import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '../../api/call-error';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { useSignIn } from './admission.queries';
import { Locked } from './locked';
import type { MailKind } from './mail/mail-kind';
import { PasswordField } from './password/password-field';
import { useTelling } from './use-telling';
import { whyNot } from './why-not';

export interface PasswordFormProps {
  /** Gives its button the weight of the screen's one main act. */
  isMain: boolean;
  email: string;
  onEmail: (email: string) => void;
  onAdmitted: (admission: Admission) => void;
  /** Goes on by mail instead. */
  onMail: (kind: MailKind) => void;
}

/**
 * E-mail and password. Two fields need no library of forms: this is the first screen of all, and each kB of it is waited for.
 */
export function PasswordForm({ isMain, email, onEmail, onAdmitted, onMail }: PasswordFormProps) {
  const telling = useTelling();
  const { t: doors } = telling;
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  // Said on submitting and nothing earlier: an error shown on blur would move the button away under the pointer.
  const emailMissing = isTried && email.trim() === '';
  const passwordMissing = isTried && password === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() === '') emailField.current?.focus();
    else if (password === '') passwordField.current?.focus();
    else if (!signIn.isPending) signIn.mutate({ email: email.trim(), password }, { onSuccess: onAdmitted });
  };
  const refused = signIn.error instanceof CallError ? signIn.error : null;
  // An address in no known form is as wrong as an unknown one, and must not tell more.
  const isWrong = refused?.status === 400 || refused?.status === 401;
  return (
    <form noValidate className="flex flex-col gap-1.5" onSubmit={submit}>
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={onEmail}
        inputRef={emailField}
        {...(emailMissing && { error: t('emailMissing') })}
      />
      <PasswordField
        label={t('password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        inputRef={passwordField}
        error={passwordMissing ? t('passwordMissing') : undefined}
      />
      {refused?.code === 'locked_for_now' ? (
        <Locked key={signIn.submittedAt} seconds={refused.retryAfter} onMail={() => onMail('link')} />
      ) : signIn.isError ? (
        <Banner tone="danger" title={isWrong ? t('wrong') : t('failed')} className="mb-2">
          {isWrong ? null : whyNot(signIn.error, telling)}
        </Banner>
      ) : null}
      <Button type="submit" size="l" variant={isMain ? 'primary' : 'secondary'} isPending={signIn.isPending}>
        {t('signIn')}
      </Button>
      <Button variant="quiet" className="-ml-3 self-start max-md:-ml-4" onPress={() => onMail('reset')}>
        {doors('forgot')}
      </Button>
    </form>
  );
}
