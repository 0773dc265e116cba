/** Which part of the audit trail is looked at. It stands in the address, so that a reload and a link show the same. */
export interface Sought {
  readonly memberId?: string | undefined;
  /** The first and the last day, in the organisation's time zone. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** What it is about: the first word of the path in the API. */
  readonly room?: string | undefined;
  /** What is told lies before this event. */
  readonly before?: string | undefined;
}

/** Whether anything is left out. */
export function isNarrowed({ memberId, from, until, room }: Sought): boolean {
  return [memberId, from, until, room].some((each) => each !== undefined);
}
