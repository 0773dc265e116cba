import { passwordFlaw } from '@cadans/domain/password';
import type { Ref } from 'react';
import { useTranslation } from '../../../words/use-translation';
import { PasswordField } from './password-field';
import { passwordWords } from './password-words';

export interface NewPasswordFieldProps {
  value: string;
  onChange: (password: string) => void;
  /** One tried to go on with it: what is wrong is an error from then on, and advice before. */
  isTried: boolean;
  /** What the server has against it. */
  refusal?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
}

/** A password being chosen: how strong it is, is told in words while it is typed. */
export function NewPasswordField({ value, isTried, refusal, ...rest }: NewPasswordFieldProps) {
  const { t } = useTranslation('doors');
  const flaw = passwordFlaw(value);
  const words = value === '' && !isTried ? t('newPassword.hint') : passwordWords(value, t);
  const error = refusal ?? (isTried && flaw ? words : undefined);
  return (
    <>
      <PasswordField
        {...rest}
        label={t('newPassword.label')}
        autoComplete="new-password"
        value={value}
        hint={words}
        error={error}
      />
      <span role="status" className="sr-only">
        {value !== '' && error === undefined ? words : ''}
      </span>
    </>
  );
}
