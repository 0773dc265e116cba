import { skipToken, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import {
  invitationQuery,
  useAcceptInvitation,
} from '../../../features/session/invitation/invitation.queries';
import { type InvitationTrouble, NotOpen } from '../../../features/session/invitation/not-open';
import { OpenedInvitation } from '../../../features/session/invitation/opened-invitation';
import { sessionQuery, useSignOut } from '../../../features/session/session.queries';
import { Banner } from '../../../ui/banner';
import { Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toast-queue';
import { useTranslation } from '../../../words/use-translation';
import { homeOf } from '../../home-of';
import { usePageTitle } from '../../use-page-title';
import { DoorFrame } from './door-frame';
import { useInvitationLink } from './use-invitation-link';

const NO_LINK = { organisationId: '', token: '' };

/** Where a mailed invitation leads: only its button takes it up, so a scanner that opens every link does no harm. */
export function InvitationPage() {
  const { t } = useTranslation('invitation');
  const { t: ui } = useTranslation('ui');
  const router = useRouter();
  const [link, forgetLink] = useInvitationLink();
  const options = invitationQuery(link ?? NO_LINK);
  const asked = useQuery(link ? options : { ...options, queryFn: skipToken });
  const session = useQuery(sessionQuery);
  const accept = useAcceptInvitation();
  const signOut = useSignOut();
  const invitation = asked.data;
  usePageTitle(t('pageTitle'));
  const toSignIn = (andBack: boolean) =>
    void router.navigate({ to: '/sign-in', search: andBack ? { return: '/invitation' } : {} });
  const trouble = troubleOf(link !== null, asked.error, invitation?.state, accept.error);
  const shown = () => {
    if (trouble)
      return (
        <NotOpen
          trouble={trouble}
          onSignIn={() => {
            forgetLink();
            toSignIn(false);
          }}
        />
      );
    if (asked.error && !invitation) return <Banner tone="danger">{explain(asked.error, ui)}</Banner>;
    if (!invitation || !link || session.isPending) return <Skeleton className="h-64 w-full max-w-md" />;
    return (
      <OpenedInvitation
        invitation={invitation}
        signedInAs={session.data?.user.email ?? null}
        accepting={accept}
        onAccept={(given) =>
          accept.mutate(
            { ...link, ...given },
            {
              onSuccess: (joined) => {
                forgetLink();
                showToast({ text: t('done', { organisation: invitation.organisation }) });
                void router.navigate({ ...homeOf(joined), replace: true });
              },
            },
          )
        }
        onSignIn={() => toSignIn(true)}
        onSignOut={() => signOut.mutate(undefined, { onSuccess: () => void router.invalidate() })}
      />
    );
  };
  return <DoorFrame>{shown()}</DoorFrame>;
}

const BY_CODE: Readonly<Record<string, InvitationTrouble>> = {
  not_found: 'unknown',
  invalid: 'unknown',
  invitation_over: 'over',
  invitation_used: 'used',
  invitation_withdrawn: 'withdrawn',
};

function troubleOf(
  hasLink: boolean,
  asking: unknown,
  state: 'open' | InvitationTrouble | undefined,
  accepting: unknown,
): InvitationTrouble | undefined {
  if (!hasLink) return 'unknown';
  if (asking instanceof CallError && BY_CODE[asking.code]) return BY_CODE[asking.code];
  // What is not right about a name or a password is told at its field.
  if (accepting instanceof CallError && accepting.code !== 'invalid' && BY_CODE[accepting.code])
    return BY_CODE[accepting.code];
  return state === 'open' ? undefined : state;
}
