import { passwordFlaw } from '@cadans/domain/password';
import { type FormEvent, useRef, useState } from 'react';
import { fieldErrors } from '../../../api/field-errors';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useRedeemReset } from '../admission.queries';
import { DoorHead } from '../door-head';
import { NewPasswordField } from '../password/new-password-field';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';
import { LinkTroubleShown } from './link-trouble';
import type { OpenedLinkProps } from './opened-link';
import { troubleOf } from './trouble-of';

/** A mailed link to choose a new password, opened. */
export function OpenedReset({ token, onAdmitted, onAskAnew, onSignIn }: OpenedLinkProps) {
  const telling = useTelling();
  const { t } = telling;
  const redeem = useRedeemReset();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const trouble = token === null ? 'missing' : troubleOf(redeem.error);
  if (token === null || trouble)
    return (
      <LinkTroubleShown
        kind="reset"
        trouble={trouble ?? 'missing'}
        onAskAnew={onAskAnew}
        onSignIn={onSignIn}
      />
    );
  const refusal = fieldErrors(redeem.error).password;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passwordFlaw(password)) field.current?.focus();
    else if (!redeem.isPending) redeem.mutate({ token, password }, { onSuccess: onAdmitted });
  };
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t('open.reset.title')}>{t('open.reset.text')}</DoorHead>
      <form noValidate className="flex flex-col gap-1.5" onSubmit={submit}>
        <NewPasswordField
          value={password}
          onChange={(next) => {
            setPassword(next);
            redeem.reset();
          }}
          isTried={isTried}
          refusal={refusal}
          inputRef={field}
          autoFocus
        />
        {redeem.isError && refusal === undefined ? (
          <Banner tone="danger" title={t('notDone')} className="mb-2">
            {whyNot(redeem.error, telling)}
          </Banner>
        ) : null}
        <Button type="submit" size="l" variant="primary" isPending={redeem.isPending} className="mt-1">
          {t('open.reset.act')}
        </Button>
      </form>
    </div>
  );
}
