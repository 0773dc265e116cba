import { History, KeyRound, type LucideIcon, MonitorSmartphone, UserRound } from 'lucide-react';
import type { ComponentType } from 'react';
import { HistorySection } from './history-section';
import { ProfileSection } from './profile-section';
import type { SectionProps } from './section-props';
import { SecuritySection } from './security-section';
import { SessionsSection } from './sessions-section';

/** A part of somebody's account: its name stands in the words of `account` and, but for the first, in the address. */
export interface AccountSection {
  readonly name: 'profile' | 'security' | 'sessions' | 'history';
  readonly Icon: LucideIcon;
  readonly Section: ComponentType<SectionProps>;
}

/** The parts of somebody's account, in their order. */
export const ACCOUNT_SECTIONS: readonly [AccountSection, ...AccountSection[]] = [
  { name: 'profile', Icon: UserRound, Section: ProfileSection },
  { name: 'security', Icon: KeyRound, Section: SecuritySection },
  { name: 'sessions', Icon: MonitorSmartphone, Section: SessionsSection },
  { name: 'history', Icon: History, Section: HistorySection },
];
