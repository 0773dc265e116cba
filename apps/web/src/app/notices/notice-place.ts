import type { Notification } from '@cadans/contracts/notifications';

/** The screen that shows what a notice is about, and what is open there. */
export type NoticePlace =
  | { readonly screen: 'activity'; readonly year: number; readonly activity: string }
  | { readonly screen: 'rhythm'; readonly promise: string }
  | { readonly screen: 'requests'; readonly request: string }
  | { readonly screen: 'progress' | 'week' };

/** Where a notice leads. What it was about may be gone: then to the screen that tells how it is now. */
export function placeOf({ kind, about, year }: Pick<Notification, 'kind' | 'about' | 'year'>): NoticePlace {
  const { activityId, cadenceId, requestId } = about;
  if (activityId && year !== null) return { screen: 'activity', year, activity: activityId };
  if (cadenceId) return { screen: 'rhythm', promise: cadenceId };
  if (requestId) return { screen: 'requests', request: requestId };
  return { screen: kind === 'owner_silent' || kind === 'review_minutes' ? 'progress' : 'week' };
}
