import type { Membership } from '@cadans/contracts/session';

/** The organisation and the year a foundation belongs to. */
export interface Place {
  readonly organisationId: string;
  readonly year: number;
}

/** As what somebody reads a foundation. */
export type Reader = Pick<Membership, 'role' | 'admin'>;
