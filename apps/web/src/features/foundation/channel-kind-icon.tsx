import type { ChannelKind } from '@cadans/domain/channel';
import {
  BadgeEuro,
  CalendarHeart,
  Globe,
  type LucideIcon,
  Mail,
  Megaphone,
  MessagesSquare,
  Newspaper,
  Podcast,
} from 'lucide-react';

const ICONS: Record<ChannelKind, LucideIcon> = {
  own: Globe,
  social: MessagesSquare,
  mail: Mail,
  event: CalendarHeart,
  paid: BadgeEuro,
  trade_media: Newspaper,
  podcast_video: Podcast,
  pr: Megaphone,
};

/** The sign of a kind of channel; its name stands beside it. */
export function ChannelKindIcon({ kind, size = 16 }: { kind: ChannelKind; size?: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} aria-hidden className="shrink-0" />;
}
