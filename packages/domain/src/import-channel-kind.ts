import type { ChannelKind } from './channel.js';
import { fold } from './import-values.js';

const WORDS: readonly (readonly [ChannelKind, RegExp])[] = [
  ['paid', /\b(ads?|adwords|advertenties?|advertising|sea|betaald|paid|sponsored|banners?)\b/],
  ['podcast_video', /podcast|\b(youtube|vimeo|video|webcast|vlog|spotify)\b/],
  [
    'social',
    /linkedin|\b(instagram|facebook|twitter|x|tiktok|bluesky|mastodon|threads|whatsapp|pinterest|social|socials)\b/,
  ],
  ['mail', /nieuwsbrief|newsletter|mailing|\b(e-?mail|mail)\b/],
  [
    'event',
    /\b(events?|evenement(en)?|beurs|beurzen|meetup|webinars?|congres|conference|conferentie|workshop)\b|kennissessie/,
  ],
  ['trade_media', /vakblad|vakmedia|tijdschrift|magazine|trade (press|media|journal)/],
  ['pr', /\b(pr|pers|press)\b|persbericht/],
];

/** Proposes the kind of a channel by its name: 'LinkedIn' is social, 'Nieuwsbrief' is mail. What nothing tells is one's own. */
export function channelKindOf(name: string): ChannelKind {
  return WORDS.find(([, words]) => words.test(fold(name)))?.[0] ?? 'own';
}
