/** What a feed puts into a calendar: one's own work, or what is planned for a theme, on a channel, in the organisation. */
export const FEED_KINDS = ['own', 'theme', 'channel', 'organisation'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
