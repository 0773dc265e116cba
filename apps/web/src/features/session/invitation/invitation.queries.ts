import { acceptInvitation, showInvitation } from '@cadans/contracts/calls/invitations';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import type { acceptInvitation as accepting } from '@cadans/contracts/invitations';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { call } from '../../../api/call';
import { useForget } from '../use-forget';
import type { InvitationLink } from './link-of';

/** What an invitation says to who has its link: asked with the token in the body, where no log keeps it. */
export const invitationQuery = (link: InvitationLink) =>
  queryOptions({
    queryKey: ['invitation', link],
    queryFn: ({ signal }) => call(showInvitation, { body: link, signal }),
    staleTime: 0,
  });

/** Takes an invitation up; whoever was known here before is asked after anew. */
export function useAcceptInvitation() {
  const forget = useForget();
  return useMutation({
    meta: { saves: false },
    mutationFn: (body: BodyInputOf<typeof accepting>) => call(acceptInvitation, { body }),
    onSuccess: forget,
  });
}
