import { passwordFlaw } from '@cadans/domain/password';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import { NewPasswordField } from '../password/new-password-field';

export interface NewPersonFormProps {
  /** As the invitation calls them. */
  name: string;
  /** What the server has against a field. */
  refusals: Readonly<Record<string, string | undefined>>;
  isPending: boolean;
  onSubmit: (given: { name: string; password: string }) => void;
}

/** Who has no account yet: a name and a password, and nothing more. */
export function NewPersonForm({ name: called, refusals, isPending, onSubmit }: NewPersonFormProps) {
  const { t } = useTranslation('invitation');
  const [name, setName] = useState(called);
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const missing = isTried && name.trim() === '' ? t('nameMissing') : undefined;
  const error = refusals.name ?? missing;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') nameField.current?.focus();
    else if (passwordFlaw(password)) passwordField.current?.focus();
    else if (!isPending) onSubmit({ name: name.trim(), password });
  };
  return (
    <form noValidate className="flex flex-col gap-1.5" onSubmit={submit}>
      <TextField
        label={t('name')}
        value={name}
        onChange={setName}
        autoComplete="name"
        maxLength={120}
        inputRef={nameField}
        autoFocus
        {...(error !== undefined && { error })}
      />
      <NewPasswordField
        value={password}
        onChange={setPassword}
        isTried={isTried}
        refusal={refusals.password}
        inputRef={passwordField}
      />
      <Button type="submit" size="l" variant="primary" isPending={isPending} className="mt-1">
        {t('accept')}
      </Button>
    </form>
  );
}
