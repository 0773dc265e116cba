/** What the person wants to see; 'system' follows the device. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;

export type Appearance = (typeof APPEARANCES)[number];

// public/appearance.js reads the same key before the first paint.
const KEY = 'cadans.appearance';

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

export function storedAppearance(): Appearance {
  try {
    const stored = localStorage.getItem(KEY);
    return APPEARANCES.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

function paint(choice: Appearance): void {
  const dark = choice === 'dark' || (choice === 'system' && systemIsDark());
  document.documentElement.classList.toggle('dark', dark);
}

/** Changes the appearance at once and remembers it on this device. */
export function chooseAppearance(choice: Appearance): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  paint(choice);
}

/** Follows the device while the choice is 'system'; call once at the start. */
export function followSystemAppearance(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(storedAppearance()));
}
