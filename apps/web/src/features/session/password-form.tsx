import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { useSignIn } from './session.queries';

/**
 * E-mail and password. `isMain` gives its button the weight of the screen's one main act. Two fields need no library of
 * forms: this is the first screen of all, and each kB of it is waited for.
 */
export function PasswordForm({ isMain, onSignedIn }: { isMain: boolean; onSignedIn: () => void }) {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
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
    else signIn.mutate({ email: email.trim(), password }, { onSuccess: onSignedIn });
  };
  const status = signIn.error instanceof CallError ? signIn.error.status : null;
  // An address in no known form is as wrong as an unknown one, and must not tell more.
  const isWrong = status === 400 || status === 401;
  return (
    <form noValidate className="flex flex-col gap-1.5" onSubmit={submit}>
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        inputRef={emailField}
        {...(emailMissing && { error: t('emailMissing') })}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        inputRef={passwordField}
        {...(passwordMissing && { error: t('passwordMissing') })}
      />
      {signIn.isError ? (
        <Banner tone="danger" title={isWrong ? t('wrong') : t('failed')} className="mb-2">
          {isWrong ? null : status === 429 ? t('tooOften') : explain(signIn.error, ui)}
        </Banner>
      ) : null}
      <Button type="submit" size="l" variant={isMain ? 'primary' : 'secondary'} isPending={signIn.isPending}>
        {t('signIn')}
      </Button>
    </form>
  );
}
