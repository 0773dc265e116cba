import type { Membership } from '@cadans/contracts/session';

/** Who works here: the part of the membership that the acts ask. */
export type Acting = Pick<Membership, 'organisationId' | 'memberId' | 'role' | 'admin'>;
