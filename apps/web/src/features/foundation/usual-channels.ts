/** The channels most organisations think of first, one of every kind at least. */
export const USUAL_CHANNELS = [
  { key: 'linkedin', kind: 'social' },
  { key: 'blog', kind: 'own' },
  { key: 'newsletter', kind: 'mail' },
  { key: 'events', kind: 'event' },
  { key: 'tradeMedia', kind: 'trade_media' },
  { key: 'podcast', kind: 'podcast_video' },
  { key: 'ads', kind: 'paid' },
  { key: 'press', kind: 'pr' },
] as const;
