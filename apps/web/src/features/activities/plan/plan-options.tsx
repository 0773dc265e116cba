import type { PlanChannel, PlanMember, PlanTheme } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import type { Option } from '../../../ui/option';
import { ThemeDot } from '../../../ui/theme-chip';

/** The themes to choose from, each with its colour. */
export const themeOptions = (themes: readonly PlanTheme[]): Option[] =>
  themes.map(({ id, name, colour }) => ({ id, label: name, leading: <ThemeDot colour={colour} /> }));

/** Who can own work: active members; `also` stays in the list when it is somebody who is not. */
export const memberOptions = (members: readonly PlanMember[], also?: string): Option[] =>
  members
    .filter(({ id, active }) => active || id === also)
    .map(({ id, name }) => ({ id, label: name, leading: <Avatar name={name} id={id} size={20} /> }));

/** The channels; where we deliberately are not says so, and can be chosen only where it is asked why after all. */
export const channelOptions = (
  channels: readonly PlanChannel[],
  deliberatelyNot: string,
  asksWhy = false,
): Option[] =>
  channels.map(({ id, name, stance }) => ({
    id,
    label: name,
    ...(stance === 'deliberately_not' && { description: deliberatelyNot, isDisabled: !asksWhy }),
  }));
