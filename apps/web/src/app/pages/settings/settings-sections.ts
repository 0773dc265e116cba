import type { Ability } from '@cadans/domain/ability';
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

/** A part of the settings: its name stands in the words of `settings`, its screen in app/routes/settings.ts. */
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
  readonly to: `/o/$organisationId/settings/${SettingsSection['name']}`;
  readonly Icon: LucideIcon;
  /** Who may open it. */
  readonly may: Ability;
}

/** The settings of an organisation, in their order. */
export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  { name: 'members', to: '/o/$organisationId/settings/members', Icon: Users, may: 'read' },
  { name: 'team', to: '/o/$organisationId/settings/team', Icon: ChartColumn, may: 'read' },
  { name: 'sharing', to: '/o/$organisationId/settings/sharing', Icon: Share2, may: 'steer' },
  { name: 'feeds', to: '/o/$organisationId/settings/feeds', Icon: CalendarSync, may: 'read' },
  { name: 'keys', to: '/o/$organisationId/settings/keys', Icon: KeyRound, may: 'read' },
  { name: 'webhooks', to: '/o/$organisationId/settings/webhooks', Icon: Webhook, may: 'administer' },
  { name: 'audit', to: '/o/$organisationId/settings/audit', Icon: ScrollText, may: 'administer' },
  { name: 'export', to: '/o/$organisationId/settings/export', Icon: Download, may: 'read' },
  { name: 'deletion', to: '/o/$organisationId/settings/deletion', Icon: Trash2, may: 'administer' },
];
