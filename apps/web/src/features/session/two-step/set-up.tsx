import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '../../../api/call-error';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CopyField } from '../../../ui/copy-field';
import { useTranslation } from '../../../words/use-translation';
import { CODE_LENGTH, CodeField } from '../second-step/code-field';
import { useTelling } from '../use-telling';
import { QrCode } from './qr-code';
import { refusalOf } from './refusal-of';
import { useConfirmTotp } from './two-step.queries';

export interface SetUpProps {
  secret: string;
  qr: { size: number; path: string };
  onOn: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** Brings the secret into an app and asks a code of it: nothing is switched on before the app is right. */
export function SetUp({ secret, qr, onOn, onCancel }: SetUpProps) {
  const telling = useTelling();
  const { t } = useTranslation('two-step');
  const confirm = useConfirmTotp();
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isWrong =
    confirm.error instanceof CallError && ['wrong_code', 'invalid'].includes(confirm.error.code);
  const isIncomplete = code.length < CODE_LENGTH;
  const send = (given: string) => {
    if (confirm.isPending) return;
    confirm.mutate(given, {
      onSuccess: ({ recoveryCodes }) => onOn(recoveryCodes),
      onError: () => {
        setCode('');
        field.current?.focus();
      },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isIncomplete) field.current?.focus();
    else send(code);
  };
  const error = isWrong ? t('setUp.wrong') : isTried && isIncomplete ? t('setUp.incomplete') : undefined;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex gap-6 max-md:flex-col">
        <QrCode label={t('setUp.qr')} {...qr} />
        <div className="flex min-w-0 flex-1 flex-col gap-3">
          <h3 className="font-semibold">{t('setUp.scanTitle')}</h3>
          <p className="text-pretty text-muted">{t('setUp.scan')}</p>
          <div className="[&_input]:font-mono">
            <CopyField
              label={t('setUp.secret')}
              value={secret}
              copy={t('setUp.copy')}
              copied={t('setUp.copied')}
            />
          </div>
        </div>
      </div>
      <form noValidate className="flex flex-col gap-1.5 border-t border-line pt-5" onSubmit={submit}>
        <h3 className="mb-1 font-semibold">{t('setUp.codeTitle')}</h3>
        <CodeField
          label={t('setUp.code')}
          value={code}
          onChange={(next) => {
            setCode(next);
            setTried(false);
            if (next !== '') confirm.reset();
          }}
          onWhole={send}
          error={error}
          inputRef={field}
        />
        {confirm.isError && !isWrong ? (
          <Banner tone="danger" title={t('failed')} className="mb-2">
            {refusalOf(confirm.error, telling)}
          </Banner>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" isPending={confirm.isPending}>
            {t('setUp.act')}
          </Button>
          <Button variant="quiet" onPress={onCancel}>
            {t('setUp.cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}
