import type { ToldKind } from '@cadans/domain/notice';
import {
  CalendarClock,
  CircleAlert,
  ClipboardCheck,
  Hourglass,
  Inbox,
  type LucideIcon,
  MailCheck,
  MailOpen,
  UserRoundX,
  Webhook,
} from 'lucide-react';

const ICONS: Record<ToldKind, LucideIcon> = {
  due_soon: CalendarClock,
  late: CircleAlert,
  owner_silent: UserRoundX,
  running_out: Hourglass,
  weekly_digest: MailOpen,
  request_received: Inbox,
  request_decided: MailCheck,
  review_minutes: ClipboardCheck,
  webhook_paused: Webhook,
  organisation_leaving: CircleAlert,
};

/** The sign of a kind of notice; what it means stands in words beside it. */
export function KindIcon({ kind, size = 16 }: { kind: ToldKind; size?: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} aria-hidden className="shrink-0" />;
}
