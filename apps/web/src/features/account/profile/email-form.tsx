import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '../../../api/call-error';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { clockTime } from '../times';
import { emailChangeQuery, useAskEmail } from './profile.queries';

/** The address one signs in with, and another: it counts once its mailbox confirms it. */
export function EmailForm({ email }: { email: string }) {
  const { t, language } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const pending = useQuery(emailChangeQuery).data?.pending;
  const ask = useAskEmail();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '') return field.current?.focus();
    ask.mutate(text.trim(), {
      onSuccess: () => {
        setText('');
        setTried(false);
      },
      onError: () => field.current?.focus(),
    });
  };
  const isForm = ask.error instanceof CallError && ask.error.code === 'invalid';
  const error =
    isTried && text.trim() === '' ? t('email.missing') : isForm ? t('email.form') : refusal(ask.error, ui);
  return (
    <div className="flex flex-col gap-3">
      <p>
        {t('email.now')} <strong className="wrap-anywhere">{email}</strong>
      </p>
      {pending ? (
        <Banner title={t('email.waits', { email: pending.email })}>
          {t('email.waitsText', { until: clockTime(pending.until, language) })}
        </Banner>
      ) : null}
      <form noValidate className="flex flex-wrap items-start gap-x-3 gap-y-1" onSubmit={submit}>
        <TextField
          label={t('email.label')}
          hint={t('email.hint')}
          type="email"
          autoComplete="email"
          maxLength={254}
          value={text}
          onChange={setText}
          inputRef={field}
          className="min-w-0 flex-1 basis-60"
          {...(error && { error })}
        />
        <Button type="submit" className="mt-6.5 max-md:w-full" isPending={ask.isPending}>
          {t('email.ask')}
        </Button>
      </form>
    </div>
  );
}
