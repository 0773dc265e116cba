import { type FormEvent, useRef, useState } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { deviceOf } from '../device-of';
import { refusal } from '../refusal';
import { NotShown } from './ceremony';
import { useAddPasskey } from './passkeys.queries';

/** Another passkey, under the name of what it lies on. */
export function AddPasskey() {
  const { t } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const add = useAddPasskey();
  const [name, setName] = useState(() => deviceOf(navigator.userAgent).system ?? '');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wanted = name.trim();
    if (wanted === '') return field.current?.focus();
    add.mutate(wanted, { onSuccess: () => showToast({ text: t('passkeys.added', { name: wanted }) }) });
  };
  const failed = add.error instanceof NotShown ? t('passkeys.notMade') : refusal(add.error, ui);
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={submit}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <TextField
          label={t('passkeys.name')}
          maxLength={80}
          value={name}
          onChange={setName}
          inputRef={field}
          className="min-w-0 flex-1 basis-60"
          {...(isTried && name.trim() === '' && { error: t('passkeys.nameMissing') })}
        />
        <Button type="submit" className="mt-6.5 max-md:w-full" isPending={add.isPending}>
          {t('passkeys.add')}
        </Button>
      </div>
      {failed ? <Banner tone="warn">{failed}</Banner> : null}
    </form>
  );
}
