import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '../../../api/call-error';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { DoorHead } from '../door-head';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { looksLikeAddress } from './looks-like-address';
import type { MailKind } from './mail-kind';
import { MailSent } from './mail-sent';
import { useAskMail } from './use-ask-mail';

export interface MailFormProps {
  kind: MailKind;
  /** What was typed as address, here or on the page before. */
  email: string;
  onEmail: (email: string) => void;
  /** The mail was asked for. */
  onAsked?: (() => void) | undefined;
  onBack: () => void;
}

/** Asks for a mail with a link. The answer is the same for everybody: who has an account here is nobody's business. */
export function MailForm({ kind, email, onEmail, onAsked, onBack }: MailFormProps) {
  const telling = useTelling();
  const { t } = telling;
  const ask = useAskMail(kind);
  const [isTried, setTried] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const address = email.trim();
  const isRefused = ask.error instanceof CallError && ask.error.status === 400;
  const wrong = address === '' ? t('emailMissing') : looksLikeAddress(address) ? undefined : t('emailWrong');
  const sent = () => {
    setSentTo(address);
    onAsked?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong) field.current?.focus();
    else if (!ask.isPending) ask.mutate(address, { onSuccess: sent });
  };
  if (sentTo !== null)
    return <MailSent kind={kind} email={sentTo} onOther={() => setSentTo(null)} onBack={onBack} />;
  const error = isTried ? (wrong ?? (isRefused ? t('emailWrong') : undefined)) : undefined;
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t(`mail.${kind}.title`)}>{t(`mail.${kind}.text`)}</DoorHead>
      <form noValidate className="flex flex-col gap-1.5" onSubmit={submit}>
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={onEmail}
          inputRef={field}
          {...(error !== undefined && { error })}
        />
        {ask.isError && !isRefused ? (
          <Banner tone="danger" title={t('notDone')} className="mb-2">
            {whyNot(ask.error, telling)}
          </Banner>
        ) : null}
        <Button type="submit" size="l" variant="primary" isPending={ask.isPending}>
          {t(`mail.${kind}.send`)}
        </Button>
      </form>
      <Button variant="quiet" className="-ml-3 self-start max-md:-ml-4" onPress={onBack}>
        {t('toSignIn')}
      </Button>
    </div>
  );
}
