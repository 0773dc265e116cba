import type { Admission } from '@cadans/contracts/doors';
import { useQuery } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { DemoSignIn } from './demo-sign-in';
import { DoorHead } from './door-head';
import { MailForm } from './mail/mail-form';
import type { MailKind } from './mail/mail-kind';
import { Or } from './or';
import { PasswordForm } from './password-form';
import { SecondStep } from './second-step/second-step';
import { timeForCode } from './second-step/time-for-code';
import { signInOptionsQuery } from './session.queries';
import type { Begun } from './set-up/set-up';
import { SignOnButton } from './single-sign-on/sign-on-button';

// Asked for once in the life of an installation.
const SetUp = later(() => import('./set-up/set-up').then((module) => module.SetUp));

/** How one comes in: by a link in a mail, by choosing a new password, or with the code of the second step. */
export type Way = MailKind | 'code';

export interface SignInProps {
  /** Left out: the page one begins with. */
  way?: Way | undefined;
  /** Goes another way; undefined begins anew. */
  onWay: (way: Way | undefined) => void;
  /** A door let one through: perhaps to the second step. */
  onAdmitted: (admission: Admission) => void;
  onSignedIn: () => void;
  /** Nobody was here: the first person began, and is signed in. */
  onBegun: (begun: Begun) => void;
  /** A mail with a link to sign in was asked for. */
  onLinkAsked: () => void;
  /** Signing in with a passkey, where that can be done. */
  passkey?: ReactNode;
  /** Where one wanted to be, for who comes in by the page of an identity provider. */
  back?: string | undefined;
}

/** The ways in: with demo data one button per kind of user, the identity provider where there is one, and always e-mail. */
export function SignIn({
  way,
  onWay,
  onAdmitted,
  onSignedIn,
  onBegun,
  onLinkAsked,
  passkey,
  back,
}: SignInProps) {
  const { t } = useTranslation('session');
  const { t: doors } = useTranslation('doors');
  const options = useQuery(signInOptionsQuery);
  // Typed once, whichever way one goes on.
  const [email, setEmail] = useState('');
  const begin = () => onWay(undefined);
  if (way === 'code') return <SecondStep until={timeForCode()} onSignedIn={onSignedIn} onAgain={begin} />;
  if (way !== undefined)
    return (
      <MailForm
        key={way}
        kind={way}
        email={email}
        onEmail={setEmail}
        onAsked={way === 'link' ? onLinkAsked : undefined}
        onBack={begin}
      />
    );
  const setUp = options.data?.setUp;
  if (setUp) return <SetUp asksCode={setUp.asksCode} onBegun={onBegun} />;
  const demo = options.data?.demo === true;
  const provider = options.data?.singleSignOn ?? null;
  return (
    <div className="flex w-full max-w-md flex-col gap-6">
      <DoorHead title={t('welcome')} />
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
          {provider === null ? <Or isHead>{t('orWithEmail')}</Or> : <Or>{doors('or')}</Or>}
        </>
      ) : null}
      {provider === null ? null : (
        <>
          <SignOnButton name={provider} isMain={!demo} back={back ?? null} />
          <Or isHead>{t('orWithEmail')}</Or>
        </>
      )}
      {options.isPending ? null : (
        <>
          <PasswordForm
            isMain={!demo && provider === null}
            email={email}
            onEmail={setEmail}
            onAdmitted={onAdmitted}
            onMail={onWay}
          />
          <Or>{doors('or')}</Or>
          <div className="flex flex-col gap-2.5">
            {passkey}
            <Button size="l" icon={<Mail size={16} aria-hidden />} onPress={() => onWay('link')}>
              {doors('linkInstead')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
