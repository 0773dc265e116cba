import type { StoryText } from './story';
import { TwoTexts } from './two-texts';
import type { FieldState } from './use-story-field';

/** A text that is being written, as useStoryField holds it. */
interface Held {
  readonly state: FieldState;
  readonly theirs: StoryText;
  readonly text: StoryText;
  readonly keepTheirs: () => void;
  readonly keepMine: () => void;
}

/** Both texts of one that was overtaken while it was written; nothing as long as it was not. */
export function OvertakenText({ held }: { held: Held }) {
  if (held.state.kind !== 'overtaken') return null;
  const { theirs, text, keepTheirs, keepMine } = held;
  return <TwoTexts theirs={theirs} mine={text} onKeepTheirs={keepTheirs} onKeepMine={keepMine} />;
}
