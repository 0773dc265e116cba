import { type Ability, may, type Role } from './ability.js';
import type { NoticeKind } from './notice.js';

/** What one must be able to do for a kind of notice ever to come: who owns no work hears nothing of what is due. */
const NEEDED: Record<NoticeKind, Ability> = {
  due_soon: 'plan',
  late: 'plan',
  running_out: 'plan',
  owner_silent: 'steer',
  request_received: 'plan',
  request_decided: 'ask',
  // Whoever closes a review may send its minutes to any member.
  review_minutes: 'read',
  weekly_digest: 'plan',
  webhook_paused: 'administer',
};

/** Whether a kind of notice can come for a member at all, so that there is something to choose. */
export function canHear(who: { readonly role: Role; readonly admin: boolean }, kind: NoticeKind): boolean {
  return may(who, NEEDED[kind]) || (kind === 'running_out' && may(who, 'steer'));
}

/**
 * Whether a kind of notice is ever mailed: that something came in only shows, it is told again in the digest when it waits; and
 * that a webhook was paused waits in Cadans.
 */
export function comesByMail(kind: NoticeKind): boolean {
  return kind !== 'request_received' && kind !== 'webhook_paused';
}
