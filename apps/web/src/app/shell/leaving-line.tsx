import { may } from '@cadans/domain/ability';
import { LeavingBanner } from '../../features/deletion/leaving-banner';
import { useMembership } from '../use-membership';

/** Says above every screen that the organisation is to be deleted, when it is. */
export function LeavingLine() {
  const { membership } = useMembership();
  return (
    <LeavingBanner
      organisationId={membership.organisationId}
      mayTakeBack={may(membership, 'administer')}
      className="mx-4 mt-3 md:mx-6.5"
    />
  );
}
