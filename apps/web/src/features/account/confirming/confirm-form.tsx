import type { ConfirmationWay } from '@cadans/contracts/confirmations';
import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import { ByPasskey } from './by-passkey';
import { ByProvider } from './by-provider';
import { type Proof, useConfirm } from './confirming.queries';

interface ConfirmFormProps {
  ways: readonly ConfirmationWay[];
  onEnd: (isConfirmed: boolean) => void;
}

/** What somebody types: of a password and a code, the one they chose; the other is one press away. */
const TYPED = ['password', 'code'] as const satisfies readonly ConfirmationWay[];

/** Shows who one is by what one has; who has nothing is told to sign in again. */
export function ConfirmForm({ ways, onEnd }: ConfirmFormProps) {
  const { t } = useTranslation('confirming');
  const { t: ui } = useTranslation('ui');
  const confirm = useConfirm();
  const typed = TYPED.filter((way) => ways.includes(way));
  const [way, setWay] = useState(typed[0]);
  const other = typed.find((one) => one !== way);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isMissing = isTried && way !== undefined && text.trim() === '';
  const refusal = confirm.error instanceof CallError ? confirm.error : null;
  const send = (proof: Proof) =>
    confirm.mutate(proof, {
      onSuccess: () => onEnd(true),
      onError: (error) => {
        if (error instanceof CallError && error.code === 'signed_out') return onEnd(false);
        setText('');
        setTried(false);
        field.current?.focus();
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (way === undefined) return send({ demo: true });
    if (text.trim() === '') return field.current?.focus();
    send(way === 'password' ? { password: text } : { code: text.trim() });
  };
  const byPasskey = ways.includes('passkey') ? <ByPasskey isMain={way === undefined} onEnd={onEnd} /> : null;
  const byProvider = ways.includes('single_sign_on') ? (
    <ByProvider isMain={way === undefined && !byPasskey} />
  ) : null;
  if (way === undefined && (byPasskey || byProvider))
    return (
      <div className="flex flex-col gap-3">
        {byPasskey}
        {byProvider}
        {byProvider}
      </div>
    );
  if (ways.length === 0) return <p>{t('nothing')}</p>;
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={submit}>
      {way === undefined ? (
        <p>{t('demo')}</p>
      ) : (
        <TextField
          key={way}
          label={t(way)}
          type={way === 'password' ? 'password' : 'text'}
          autoComplete={way === 'password' ? 'current-password' : 'one-time-code'}
          {...(way === 'code' && { inputMode: 'numeric' as const })}
          autoFocus
          value={text}
          onChange={setText}
          inputRef={field}
          {...(isMissing && { error: t(`${way}Missing`) })}
        />
      )}
      {refusal ? (
        <Banner
          tone="danger"
          title={t(refusal.code === 'not_confirmed' ? `${way ?? 'demo'}Wrong` : 'failed')}
        >
          {refusal.code === 'not_confirmed' ? null : explain(refusal, ui)}
        </Banner>
      ) : null}
      {byPasskey}
      <div className="flex flex-wrap items-center justify-end gap-2 max-md:flex-col-reverse max-md:items-stretch">
        {other ? (
          <Button
            variant="quiet"
            className="md:mr-auto md:-ml-2"
            onPress={() => {
              setWay(other);
              setText('');
              setTried(false);
              confirm.reset();
            }}
          >
            {t(`by_${other}`)}
          </Button>
        ) : null}
        <Button onPress={() => onEnd(false)}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" isPending={confirm.isPending}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  );
}
