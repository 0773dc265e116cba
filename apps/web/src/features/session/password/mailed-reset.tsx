import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { useAskMail } from '../mail/use-ask-mail';
import { useTelling } from '../use-telling';
import { whyNot } from '../why-not';

/** For who does not know the present password, or came in by a link and never chose one. */
export function MailedReset({ email }: { email: string }) {
  const telling = useTelling();
  const { t } = useTranslation('two-step');
  const ask = useAskMail('reset');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-3 text-muted">
      {ask.isSuccess ? (
        <p role="status">{t('password.mailed', { email })}</p>
      ) : (
        <>
          <p>{t('password.forgotten')}</p>
          <Button size="s" variant="quiet" isPending={ask.isPending} onPress={() => ask.mutate(email)}>
            {t('password.mail')}
          </Button>
          {ask.isError ? <p role="alert">{whyNot(ask.error, telling)}</p> : null}
        </>
      )}
    </div>
  );
}
