import type { Session } from '@cadans/contracts/session';

/** What a part of the account knows: whose it is. */
export interface SectionProps {
  readonly user: Session['user'];
}
