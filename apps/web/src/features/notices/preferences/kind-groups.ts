import type { NoticeKind } from '@cadans/domain/notice';

/** The kinds of notices, as they stand together on the screen. */
export const KIND_GROUPS = [
  { id: 'work', kinds: ['due_soon', 'late', 'running_out'] },
  { id: 'steer', kinds: ['owner_silent', 'review_minutes', 'webhook_paused'] },
  { id: 'requests', kinds: ['request_received', 'request_decided'] },
  { id: 'week', kinds: ['weekly_digest'] },
] as const satisfies readonly { id: string; kinds: readonly NoticeKind[] }[];
