import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { RequestStatus } from '@cadans/domain/request';
import type { Statement } from '../database/database.js';
import { tellAnswerLater } from './telling-later.js';

/** Where a request is left by what happens to it: each status brings along what it needs, and nothing else. */
export type Standing =
  | { readonly status: 'open' | 'asked_back' }
  | { readonly status: 'parked'; readonly parkedUntil: CalendarDate | null }
  | { readonly status: 'accepted'; readonly activityId: string }
  | { readonly status: 'declined'; readonly declineReason: string }
  | { readonly status: 'merged'; readonly mergedIntoId: string };

/** What happened: its kind, who did it (null: who asked, through the form), and the reason, question or answer. */
export interface Told {
  readonly kind:
    | 'accepted'
    | 'declined'
    | 'parked'
    | 'reopened'
    | 'merged'
    | 'asked'
    | 'answered'
    | 'taken_back';
  readonly byId: string | null;
  readonly text?: string;
}

const STAND = `update request set status = $3, parked_until = $4, decline_reason = $5, activity_id = $6, merged_into_id = $7
  where organisation_id = $1 and id = $2`;
const TELL = `insert into request_event (organisation_id, request_id, request_version, kind, by_id, text) values ($1, $2, $3, $4, $5, $6)`;

interface Known {
  readonly id: string;
  readonly version: number;
}

/**
 * Lets something happen to a request that was locked: how it stands from now on, and what the history tells. What is an answer
 * to who asked is told to them later.
 */
export function happening(
  organisationId: string,
  { id, version }: Known,
  { kind, byId, text = '' }: Told,
  standing: Standing,
): Statement[] {
  const held: {
    status: RequestStatus;
    parkedUntil?: CalendarDate | null;
    declineReason?: string;
    activityId?: string;
    mergedIntoId?: string;
  } = standing;
  const { status, parkedUntil, declineReason, activityId, mergedIntoId } = held;
  const brought = [parkedUntil, declineReason, activityId, mergedIntoId].map((one) => one ?? null);
  const isAnswer = kind === 'accepted' || kind === 'declined' || kind === 'asked';
  return [
    { name: 'stand-request', text: STAND, values: [organisationId, id, status, ...brought] },
    { name: 'tell-of-request', text: TELL, values: [organisationId, id, version + 1, kind, byId, text] },
    ...(isAnswer ? [tellAnswerLater(organisationId, id, version + 1)] : []),
  ];
}
