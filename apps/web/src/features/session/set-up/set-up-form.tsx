import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { useTranslation } from '../../../words/use-translation';
import { NewPasswordField } from '../password/new-password-field';
import { type GivenOptions, useGiven } from './use-given';

export interface SetUpFormProps extends GivenOptions {
  isPending: boolean;
}

/** Who begins, with what, and how they sign in from now on. */
export function SetUpForm({ isPending, ...options }: SetUpFormProps) {
  const { t } = useTranslation('set-up');
  const { t: doors } = useTranslation('doors');
  const { t: firstRun } = useTranslation('first-run');
  const { isTried, submit, fieldOf, lineOf } = useGiven(options);
  return (
    <form noValidate className="flex flex-col gap-1.5" onSubmit={submit}>
      {options.asksCode ? (
        <TextField
          {...lineOf('code')}
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="one-time-code"
          spellCheck="false"
          maxLength={40}
        />
      ) : null}
      <TextField
        {...lineOf('organisation')}
        label={firstRun('organisationName')}
        placeholder={firstRun('organisationExample')}
        autoComplete="organization"
        maxLength={120}
      />
      <TextField {...lineOf('name')} label={t('name')} autoComplete="name" maxLength={120} />
      <TextField {...lineOf('email')} label={doors('email')} type="email" autoComplete="username" />
      <NewPasswordField {...fieldOf('password')} isTried={isTried} refusal={options.refusals.password} />
      <p className="mb-2 text-xs text-muted">{t('language')}</p>
      <Button type="submit" size="l" variant="primary" isPending={isPending}>
        {t('begin')}
      </Button>
    </form>
  );
}
