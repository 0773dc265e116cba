import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useState } from 'react';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';

export interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (password: string) => void;
  /** What a password manager does with it. */
  autoComplete: 'current-password' | 'new-password';
  hint?: string | undefined;
  error?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
}

/** A password, hidden until one asks to see it. */
export function PasswordField({ hint, error, inputRef, autoFocus, ...rest }: PasswordFieldProps) {
  const { t } = useTranslation('doors');
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextField
        {...rest}
        type={isShown ? 'text' : 'password'}
        autoFocus={autoFocus ?? false}
        spellCheck="false"
        className="[&_input]:pr-11"
        inputRef={inputRef ?? null}
        {...(hint !== undefined && { hint })}
        {...(error !== undefined && { error })}
      />
      <IconButton
        label={t(isShown ? 'hide' : 'show')}
        icon={<Icon size={16} aria-hidden />}
        onPress={() => setShown(!isShown)}
        className="absolute top-6 right-0.5"
      />
    </div>
  );
}
