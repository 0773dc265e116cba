import { expect, test } from 'vitest';
import { channelKindOf } from './import-channel-kind.js';

test.each([
  ['LinkedIn', 'social'],
  ['LinkedIn Ads', 'paid'],
  ['Nieuwsbrief klanten', 'mail'],
  ['Vakbeurs Infosecurity', 'own'],
  ['Beurs', 'event'],
  ['YouTube', 'podcast_video'],
  ['Persbericht', 'pr'],
  ['Vakblad Logistiek', 'trade_media'],
  ['Blog', 'own'],
])('%s is %s', (name, kind) => {
  expect(channelKindOf(name)).toBe(kind);
});
