import { useHotkeys } from 'react-hotkeys-hook';
import { SHORTCUTS } from '../../../ui/shortcuts';

export interface AgendaKeys {
  onWalk: (by: 1 | -1) => void;
  /** The choice at that place of the current matter. */
  onChoose: (place: number) => void;
  onTakeBack: () => void;
}

/** Goes through an agenda without a mouse: from matter to matter, and what is decided about each. */
export function useAgendaKeys({ onWalk, onChoose, onTakeBack }: AgendaKeys): void {
  const options = { preventDefault: true, ignoreEventWhen: isElsewhere };
  useHotkeys(SHORTCUTS.nextMatter.keys, () => onWalk(1), options);
  useHotkeys(SHORTCUTS.previousMatter.keys, () => onWalk(-1), options);
  useHotkeys('1,2,3,4,5,6,7,8,9', (event) => onChoose(Number(event.key) - 1), options);
  useHotkeys(SHORTCUTS.firstChoice.keys, () => onChoose(0), {
    ...options,
    ignoreEventWhen: isElsewhereOrPressed,
  });
  useHotkeys(SHORTCUTS.takeDecisionBack.keys, onTakeBack, options);
}

const within = (places: string, target: EventTarget | null) =>
  target instanceof Element && target.closest(places) !== null;

// Dialogs, menus and lists have these keys for themselves; a field is typed in; after G the letter of a screen is taken.
const isElsewhere = ({ target, defaultPrevented }: KeyboardEvent) =>
  defaultPrevented ||
  within('[role=dialog], [role=menu], [role=listbox], form, input, textarea, select', target);

// A button, link or choice does what it says.
const isElsewhereOrPressed = (event: KeyboardEvent) =>
  isElsewhere(event) || within('button, a, summary', event.target);
