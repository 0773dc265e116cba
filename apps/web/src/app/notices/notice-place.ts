import type { Notification } from '@cadans/contracts/notifications';
import type { Role } from '@cadans/domain/ability';

/** The screen that shows what a notice is about, and what is open there. */
export type NoticePlace =
  | { readonly screen: 'activity'; readonly year: number; readonly activity: string }
  | { readonly screen: 'rhythm'; readonly promise: string }
  | { readonly screen: 'requests'; readonly request: string }
  | { readonly screen: 'minutes'; readonly review: string }
  | { readonly screen: 'progress' | 'week' }
  | { readonly screen: 'settings'; readonly section: 'webhooks' | 'deletion' };

/**
 * Where a notice leads for a member of a role. What it was about may be gone: then to the screen that tells how it is now; the
 * week of who steers asks for decisions.
 */
export function placeOf({ about, year }: Pick<Notification, 'about' | 'year'>, role: Role): NoticePlace {
  const { activityId, cadenceId, requestId, reviewId, webhookId, deletionId } = about;
  if (activityId && year !== null) return { screen: 'activity', year, activity: activityId };
  if (cadenceId) return { screen: 'rhythm', promise: cadenceId };
  if (requestId) return { screen: 'requests', request: requestId };
  if (reviewId) return { screen: 'minutes', review: reviewId };
  if (webhookId) return { screen: 'settings', section: 'webhooks' };
  if (deletionId) return { screen: 'settings', section: 'deletion' };
  return { screen: role === 'director' || role === 'consultant' ? 'progress' : 'week' };
}
