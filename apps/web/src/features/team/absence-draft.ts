import type { Absence } from '@cadans/contracts/absences';

/** What is filled in about an absence. */
export interface AbsenceDraft {
  readonly memberId: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** Away for good: without a last day, and nobody stands in. */
  readonly isForGood: boolean;
  readonly standInId: string | null;
  readonly reason: string;
}

/** A draft of an absence there is, or of a new one. */
export function draftOf(absence: Absence | null, memberId: string | null, today: string): AbsenceDraft {
  if (!absence) return { memberId, from: today, until: null, isForGood: false, standInId: null, reason: '' };
  const { from, until, standInId, reason } = absence;
  return { memberId: absence.memberId, from, until, isForGood: until === null, standInId, reason };
}

/** What the API takes; undefined while something is missing. */
export function absenceOf({ memberId, from, until, isForGood, standInId, reason }: AbsenceDraft) {
  if (memberId === null || from === null || (until === null && !isForGood)) return undefined;
  const said = { memberId, from, reason: reason.trim() };
  return isForGood ? { ...said, until: null, standInId: null } : { ...said, until, standInId };
}
