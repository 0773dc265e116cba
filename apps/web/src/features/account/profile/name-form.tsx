import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { refusal } from '../refusal';
import { useChangeName } from './profile.queries';

/** What one is called, in every organisation. */
export function NameForm({ name }: { name: string }) {
  const { t } = useTranslation('account');
  const { t: ui } = useTranslation('ui');
  const change = useChangeName();
  const [text, setText] = useState(name);
  const [isTried, setTried] = useState(false);
  const wanted = text.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wanted === '' || wanted === name) return;
    change.mutate(wanted, { onSuccess: () => showToast({ text: t('name.changed', { name: wanted }) }) });
  };
  const error = isTried && wanted === '' ? t('name.missing') : refusal(change.error, ui);
  return (
    <form noValidate className="flex flex-wrap items-start gap-x-3 gap-y-1" onSubmit={submit}>
      <TextField
        label={t('name.label')}
        hint={t('name.hint')}
        autoComplete="name"
        maxLength={120}
        value={text}
        onChange={setText}
        className="min-w-0 flex-1 basis-60"
        {...(error && { error })}
      />
      <Button
        type="submit"
        className="mt-6.5 max-md:w-full"
        isPending={change.isPending}
        isDisabled={wanted === name}
      >
        {t('save')}
      </Button>
    </form>
  );
}
