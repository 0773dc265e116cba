import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { DemoSignIn } from './demo-sign-in';
import { PasswordForm } from './password-form';
import { signInOptionsQuery } from './session.queries';

/** The way in: with demo data one button per kind of user, and always e-mail and password. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('session');
  const options = useQuery(signInOptionsQuery);
  const demo = options.data?.demo === true;
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <h1 className="font-serif text-[1.75rem] leading-tight font-semibold">{t('welcome')}</h1>
      {options.isPending ? (
        <div className="flex flex-col gap-2.5">
          {['one', 'two', 'three'].map((key) => (
            <Skeleton key={key} className="h-20 rounded-card" />
          ))}
        </div>
      ) : null}
      {demo ? (
        <>
          <DemoSignIn onSignedIn={onSignedIn} />
          <div className="flex items-center gap-3">
            <span className="h-px flex-1 bg-line" />
            <h2 className="text-xs text-faint">{t('orWithEmail')}</h2>
            <span className="h-px flex-1 bg-line" />
          </div>
        </>
      ) : null}
      {options.isPending ? null : <PasswordForm isMain={!demo} onSignedIn={onSignedIn} />}
    </div>
  );
}
