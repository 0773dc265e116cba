import type { YearPlan } from '../../../api/year-plan';

/** What a promise can be made of: the channels that were chosen, the themes of the year, and who is active. */
export interface Choices {
  readonly channels: readonly { id: string; label: string }[];
  readonly themes: readonly { id: string; label: string }[];
  readonly members: readonly { id: string; label: string }[];
}

/** What can be chosen, as a year has it. */
export function choicesOf({ channels, themes, members }: YearPlan): Choices {
  const option = ({ id, name }: { id: string; name: string }) => ({ id, label: name });
  return {
    channels: channels.filter(({ stance }) => stance === 'chosen').map(option),
    themes: themes.map(option),
    members: members.filter(({ active }) => active).map(option),
  };
}
