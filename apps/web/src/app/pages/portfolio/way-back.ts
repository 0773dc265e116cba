import type { AnyRouter } from '@tanstack/react-router';

/** The key that leads back; G and then O does so too, and also for who never was here. */
export const BACK_KEY = 'o';

const TYPING = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]';

let known: AnyRouter | null = null;

/**
 * From now on one key leads back from anywhere in an account, for who goes into it from the portfolio. It listens as long as
 * the app is open, and comes with the portfolio: who has one account never leaves a screen by one letter.
 */
export function openWayBack(router: AnyRouter): void {
  // The same listener twice is one.
  document.addEventListener('keydown', goBack);
  known = router;
}

function goBack(event: KeyboardEvent): void {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() !== BACK_KEY || defaultPrevented || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest(TYPING)) return;
  if (!known?.state.location.pathname.startsWith('/o/')) return;
  event.preventDefault();
  void known.navigate({ to: '/portfolio' });
}
