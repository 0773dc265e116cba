import { useHotkeys } from 'react-hotkeys-hook';
import { SHORTCUTS } from '../../ui/shortcuts';
import type { TriageAct } from './asked';

export interface TriageKeys {
  onWalk: (by: 1 | -1) => void;
  onRead: () => void;
  /** Nothing where one may not decide. */
  onAct: (act: TriageAct) => void;
  onNew: () => void;
  onUndo: () => void;
}

/** Goes through the inbox without a mouse: from one request to the next, and what is decided about each. */
export function useTriageKeys({ onWalk, onRead, onAct, onNew, onUndo }: TriageKeys): void {
  // The key itself may not end up in the field that it opens. The choice of a part has the focus after it was pressed.
  const options = { preventDefault: true, enableOnFormTags: true, ignoreEventWhen: isElsewhere };
  useHotkeys(SHORTCUTS.nextRequest.keys, () => onWalk(1), options);
  useHotkeys(SHORTCUTS.previousRequest.keys, () => onWalk(-1), options);
  useHotkeys(SHORTCUTS.readRequest.keys, onRead, { ignoreEventWhen: isElsewhereOrPressed });
  useHotkeys(SHORTCUTS.acceptRequest.keys, () => onAct('accept'), options);
  useHotkeys(SHORTCUTS.declineRequest.keys, () => onAct('decline'), options);
  useHotkeys(SHORTCUTS.parkRequest.keys, () => onAct('park'), options);
  useHotkeys(SHORTCUTS.mergeRequest.keys, () => onAct('merge'), options);
  useHotkeys(SHORTCUTS.askBack.keys, () => onAct('ask'), options);
  useHotkeys(SHORTCUTS.newRequest.keys, onNew, options);
  useHotkeys(SHORTCUTS.undoRequest.keys, onUndo, options);
}

const within = (places: string, target: EventTarget | null) =>
  target instanceof Element && target.closest(places) !== null;

// Dialogs, menus and lists have these keys for themselves; a field is typed in; after G the letter of a screen is taken.
const isElsewhere = ({ target, defaultPrevented }: KeyboardEvent) =>
  defaultPrevented ||
  within('[role=dialog], [role=menu], [role=listbox], input:not([type=radio]), textarea, select', target);

// A row is read with Enter; any other button, link or choice does what it says.
const isElsewhereOrPressed = (event: KeyboardEvent) =>
  isElsewhere(event) || within('button:not([data-request-row]), a, input, summary', event.target);
