import { useOutbox } from '../../api/outbox';
import { later } from '../../ui/later';
import { useMembership } from '../use-membership';

const RefusedBanner = later(() => import('./refused-banner').then((module) => module.RefusedBanner));

/** Tells that writes of this person were refused while nobody looked, and opens the list of them. */
export function RefusedWrites() {
  const { session, membership } = useMembership();
  const refused = useOutbox().filter(
    ({ userId, organisationId, refused: why }) =>
      userId === session.user.id && organisationId === membership.organisationId && why !== undefined,
  );
  return refused.length > 0 ? <RefusedBanner refused={refused} /> : null;
}
