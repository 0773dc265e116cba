import type { YearPlan } from '../../../api/year-plan';
import type { Option } from '../../../ui/option';
import { ThemeDot } from '../../../ui/theme-chip';

/** What a promise can be made of: the channels that were chosen, the themes of the year, and who is active. */
export interface Choices {
  readonly channels: readonly Option[];
  readonly themes: readonly Option[];
  readonly members: readonly Option[];
}

/** What can be chosen, as a year has it. */
export function choicesOf({ channels, themes, members }: YearPlan): Choices {
  const option = ({ id, name }: { id: string; name: string }) => ({ id, label: name });
  return {
    channels: channels.filter(({ stance }) => stance === 'chosen').map(option),
    themes: themes.map((theme) => ({ ...option(theme), leading: <ThemeDot colour={theme.colour} /> })),
    members: members.filter(({ active }) => active).map(option),
  };
}
