import type { RequestActs } from '../../../features/requests/use-request-acts';
import { AcceptDialog, type AcceptDialogProps } from './accept-dialog';
import { useAccept } from './use-accept';

export interface AcceptRequestProps
  extends Pick<AcceptDialogProps, 'request' | 'plan' | 'facts' | 'membership' | 'onClose'> {
  acts: RequestActs;
  onDone: () => void;
}

/** Puts a request in the plan: it asks what every activity has, and shows what that displaces before it is done. */
export function AcceptRequest({ acts, onDone, ...asked }: AcceptRequestProps) {
  const { request, membership } = asked;
  const accept = useAccept(membership.organisationId, acts);
  return (
    <AcceptDialog
      {...asked}
      isPending={accept.isPending}
      refused={accept.isError ? acts.why(accept.error) : null}
      onAccept={(body) => accept.mutate({ request, body }, { onSuccess: onDone })}
    />
  );
}
