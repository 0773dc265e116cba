import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useSignIn } from './session.queries';

const Credentials = z.object({
  email: z.string().check(z.trim(), z.minLength(1, 'emailMissing')),
  password: z.string().check(z.minLength(1, 'passwordMissing')),
});

type Missing = 'emailMissing' | 'passwordMissing';

/** E-mail and password. `isMain` gives its button the weight of the screen's one main act. */
export function PasswordForm({ isMain, onSignedIn }: { isMain: boolean; onSignedIn: () => void }) {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const signIn = useSignIn();
  // onSubmit and nothing earlier: an error shown on blur would move the button away under the pointer.
  const { control, handleSubmit } = useForm({
    mode: 'onSubmit',
    resolver: standardSchemaResolver(Credentials),
    defaultValues: { email: '', password: '' },
  });
  const said = (code: string | undefined) => (code ? t(code as Missing) : undefined);
  const status = signIn.error instanceof CallError ? signIn.error.status : null;
  // An address in no known form is as wrong as an unknown one, and must not tell more.
  const isWrong = status === 400 || status === 401;
  return (
    <form
      noValidate
      className="flex flex-col gap-1.5"
      onSubmit={handleSubmit((who) => signIn.mutate(who, { onSuccess: onSignedIn }))}
    >
      <Controller
        control={control}
        name="email"
        render={({ field, fieldState }) => (
          <TextField
            label={t('email')}
            type="email"
            autoComplete="username"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            inputRef={field.ref}
            error={said(fieldState.error?.message)}
          />
        )}
      />
      <Controller
        control={control}
        name="password"
        render={({ field, fieldState }) => (
          <TextField
            label={t('password')}
            type="password"
            autoComplete="current-password"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            inputRef={field.ref}
            error={said(fieldState.error?.message)}
          />
        )}
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
