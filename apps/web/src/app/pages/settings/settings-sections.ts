import type { Ability } from '@cadans/domain/ability';
import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
import {
  CalendarSync,
  ChartColumn,
  Download,
  KeyRound,
  type LucideIcon,
  ScrollText,
  Share2,
  Trash2,
  Users,
  Webhook,
} from 'lucide-react';

/** A part of the settings: its name stands in the words of `settings` and in the address. */
export interface SettingsSection {
  readonly name:
    | 'members'
    | 'sharing'
    | 'feeds'
    | 'team'
    | 'keys'
    | 'webhooks'
    | 'audit'
    | 'export'
    | 'deletion';
  readonly Icon: LucideIcon;
  /** Who may open it. */
  readonly may: Ability;
  /** Its screen, fetched when it opens. */
  readonly Screen: AsyncRouteComponent<object>;
}

/** The settings of an organisation, in their order. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  {
    name: 'members',
    Icon: Users,
    may: 'read',
    Screen: lazyRouteComponent(() => import('./members-page'), 'MembersPage'),
  },
  {
    name: 'team',
    Icon: ChartColumn,
    may: 'read',
    Screen: lazyRouteComponent(() => import('./team-page'), 'TeamPage'),
  },
  {
    name: 'sharing',
    Icon: Share2,
    may: 'steer',
    Screen: lazyRouteComponent(() => import('./sharing-page'), 'SharingPage'),
  },
  {
    name: 'feeds',
    Icon: CalendarSync,
    may: 'read',
    Screen: lazyRouteComponent(() => import('./feeds-page'), 'FeedsPage'),
  },
  {
    name: 'keys',
    Icon: KeyRound,
    may: 'read',
    Screen: lazyRouteComponent(() => import('./keys-page'), 'KeysPage'),
  },
  {
    name: 'webhooks',
    Icon: Webhook,
    may: 'administer',
    Screen: lazyRouteComponent(() => import('./webhooks-page'), 'WebhooksPage'),
  },
  {
    name: 'audit',
    Icon: ScrollText,
    may: 'administer',
    Screen: lazyRouteComponent(() => import('./audit-page'), 'AuditPage'),
  },
  {
    name: 'export',
    Icon: Download,
    may: 'read',
    Screen: lazyRouteComponent(() => import('./export-page'), 'ExportPage'),
  },
  {
    name: 'deletion',
    Icon: Trash2,
    may: 'administer',
    Screen: lazyRouteComponent(() => import('./deletion-page'), 'DeletionPage'),
  },
];
