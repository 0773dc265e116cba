import type { Request } from '@cadans/contracts/requests';

/** What can be done with a request that waits. */
export const TRIAGE_ACTS = ['accept', 'decline', 'park', 'merge', 'ask'] as const;
export type TriageAct = (typeof TRIAGE_ACTS)[number];

/** Which dialog is open: one that decides about a request, or one in which one asks something oneself. */
export type Asked = { readonly is: TriageAct; readonly request: Request } | { readonly is: 'new' };
