/** What a webhook can be told of. The names of activities' events are those of their history. */
export const WEBHOOK_EVENTS = [
  'activity.created',
  'activity.changed',
  'activity.moved',
  'activity.postponed',
  'activity.pulled_in',
  'activity.reassigned',
  'activity.completed',
  'activity.reopened',
  'activity.scrapped',
  'activity.restored',
  'activity.deleted',
  'activity.recovered',
  'request.received',
  'review.closed',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** How a delivery stands: waiting for its (next) try, taken, given up, or held back because its webhook was paused. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'held'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How long the secret of before still signs after it was replaced, in hours. */
export const SECRET_OVERLAP = 24;
/** How many webhooks an organisation may have. */
export const MOST_WEBHOOKS = 20;
