/** The kinds of channel, from one's own site to public relations. */
export const CHANNEL_KINDS = [
  'own',
  'social',
  'mail',
  'event',
  'paid',
  'trade_media',
  'podcast_video',
  'pr',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Where we choose to be seen, and where deliberately not. */
export const CHANNEL_STANCES = ['chosen', 'deliberately_not'] as const;
export type ChannelStance = (typeof CHANNEL_STANCES)[number];
