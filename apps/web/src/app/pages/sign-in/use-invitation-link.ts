import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type InvitationLink, invitationLinkOf } from '../../../features/session/invitation/link-of';
import { useKept } from '../../../ui/use-kept';

/**
 * What stands behind the # of the address, taken out of it at once: an address bar is read over a shoulder, kept in the
 * history, and copied along. This tab keeps it until it is used up, as one may have to sign in first.
 */
export function useInvitationLink(): [link: InvitationLink | null, forget: () => void] {
  const router = useRouter();
  const { hash, pathname } = useLocation({ select: ({ hash, pathname }) => ({ hash, pathname }) });
  const [kept, keep] = useKept('cadans.invitation');
  useEffect(() => {
    if (hash === '') return;
    if (invitationLinkOf(hash)) keep(hash);
    router.history.replace(pathname);
  });
  return [invitationLinkOf(hash) ?? invitationLinkOf(kept), () => keep('')];
}
