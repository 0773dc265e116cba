/** Where a shortcut works; the groups of the sheet that tells them. */
export const SHORTCUT_PLACES = [
  'everywhere',
  'plan',
  'week',
  'requests',
  'review',
  'year',
  'dates',
  'dialogs',
] as const;

export interface Shortcut {
  readonly where: (typeof SHORTCUT_PLACES)[number];
  /** As react-hotkeys-hook reads it: 'z, mod+z' are two ways, 'g>y' is one key after the other. */
  readonly keys: string;
}

/**
 * Every key that does something, in one place: whoever listens takes its keys from here, and so does the sheet that
 * tells them. The keys of the sheet of weeks and of the dialogs are those of their patterns; they stand here to be told.
 */
export const SHORTCUTS = {
  palette: { where: 'everywhere', keys: 'mod+k' },
  sheet: { where: 'everywhere', keys: '?' },
  notices: { where: 'everywhere', keys: 'b' },
  goWeek: { where: 'everywhere', keys: 'g>w' },
  goYear: { where: 'everywhere', keys: 'g>y' },
  goList: { where: 'everywhere', keys: 'g>l' },
  goFoundation: { where: 'everywhere', keys: 'g>f' },
  goRhythm: { where: 'everywhere', keys: 'g>r' },
  goRequests: { where: 'everywhere', keys: 'g>q' },
  goProgress: { where: 'everywhere', keys: 'g>p' },
  goReviews: { where: 'everywhere', keys: 'g>s' },
  goPortfolio: { where: 'everywhere', keys: 'g>o' },
  goImport: { where: 'everywhere', keys: 'g>i' },
  plan: { where: 'plan', keys: 'n' },
  search: { where: 'plan', keys: '/' },
  undo: { where: 'plan', keys: 'z, mod+z' },
  redo: { where: 'plan', keys: 'shift+z, mod+shift+z' },
  nextRow: { where: 'week', keys: 'j, down' },
  previousRow: { where: 'week', keys: 'k, up' },
  openRow: { where: 'week', keys: 'enter' },
  finishRow: { where: 'week', keys: 'e' },
  postponeRow: { where: 'week', keys: 'u' },
  nextRequest: { where: 'requests', keys: 'j' },
  previousRequest: { where: 'requests', keys: 'k' },
  readRequest: { where: 'requests', keys: 'enter' },
  acceptRequest: { where: 'requests', keys: 'a' },
  declineRequest: { where: 'requests', keys: 'd' },
  parkRequest: { where: 'requests', keys: 'p' },
  mergeRequest: { where: 'requests', keys: 'm' },
  askBack: { where: 'requests', keys: 'q' },
  newRequest: { where: 'requests', keys: 'n' },
  undoRequest: { where: 'requests', keys: 'z, mod+z' },
  nextMatter: { where: 'review', keys: 'j' },
  previousMatter: { where: 'review', keys: 'k' },
  chooseMatter: { where: 'review', keys: '1, 2, … 9' },
  firstChoice: { where: 'review', keys: 'enter' },
  takeDecisionBack: { where: 'review', keys: 'z' },
  walk: { where: 'year', keys: 'left, right, up, down' },
  openMark: { where: 'year', keys: 'enter' },
  pickUp: { where: 'year', keys: 'm' },
  move: { where: 'year', keys: 'shift+m' },
  moveWeek: { where: 'year', keys: 'alt+left, alt+right' },
  moveEnd: { where: 'year', keys: 'alt+shift+left, alt+shift+right' },
  select: { where: 'year', keys: 'space' },
  selectMore: { where: 'year', keys: 'shift+left, shift+right' },
  selectAll: { where: 'year', keys: 'mod+a' },
  duplicate: { where: 'year', keys: 'd' },
  nextActivity: { where: 'plan', keys: 'j' },
  previousActivity: { where: 'plan', keys: 'k' },
  words: { where: 'dates', keys: 'a, b, c, …' },
  takeWords: { where: 'dates', keys: 'enter' },
  reason: { where: 'dialogs', keys: '1, 2, … 9' },
  close: { where: 'dialogs', keys: 'escape' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

const SIGNS: Record<string, string> = {
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
  enter: '↵',
  escape: 'Esc',
  space: '␣',
};

const isApple = () => /mac|iphone|ipad/i.test(navigator.userAgent);

/** The keys of a shortcut as they stand on a keyboard: per way the keys, and whether they come after each other. */
export function keysOf(
  name: ShortcutName,
): readonly { readonly keys: string[]; readonly isSequence: boolean }[] {
  const apple = isApple();
  const sign = (key: string) => {
    if (key === 'mod') return apple ? '⌘' : 'Ctrl';
    if (key === 'alt') return apple ? '⌥' : 'Alt';
    if (key === 'shift') return apple ? '⇧' : 'Shift';
    return SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  };
  return SHORTCUTS[name].keys.split(', ').map((way) => ({
    keys: way.split(/[+>]/).map(sign),
    isSequence: way.includes('>'),
  }));
}
