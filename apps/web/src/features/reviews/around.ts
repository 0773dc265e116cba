import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import type { PlanMember } from '../../api/year-plan';

/** What a review stands in: who looks, what they may, the day, the people, and the rows its matters are about. */
export interface Around {
  readonly organisationId: string;
  readonly memberId: string;
  readonly today: CalendarDate;
  readonly members: readonly PlanMember[];
  /** Undefined while they cannot be read: then nothing is filled in beforehand. */
  readonly facts: Facts | undefined;
  readonly maySteer: boolean;
}

/** The name of a member; empty when nobody knows them any more. */
export const nameIn = (members: Around['members'], memberId: string | null): string =>
  members.find(({ id }) => id === memberId)?.name ?? '';
