import type { Ability } from '@cadans/domain/ability';
import { ChartColumn, type LucideIcon, ScrollText, Share2, Users, CalendarSync } from 'lucide-react';

/** A part of the settings: its name stands in the words of `settings`, its screen in app/routes/settings.ts. */
export interface SettingsSection {
  readonly name: 'members' | 'sharing' | 'feeds' | 'team' | 'audit';
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
  { name: 'audit', to: '/o/$organisationId/settings/audit', Icon: ScrollText, may: 'administer' },
];
