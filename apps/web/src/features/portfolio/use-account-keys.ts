import type { RefObject } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { SHORTCUTS } from '../../ui/shortcuts';

const linksIn = (place: HTMLElement | null) => [
  ...(place?.querySelectorAll<HTMLElement>('[data-account-link]') ?? []),
];

/** Walks the accounts by J and K or the arrows; Enter then goes into the one that has the focus. */
export function useAccountKeys(place: RefObject<HTMLElement | null>): void {
  const walk = (by: 1 | -1) => {
    const links = linksIn(place.current);
    const row = document.activeElement?.closest('[data-account]');
    const at = links.findIndex((link) => row?.contains(link));
    links[at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by]?.focus();
  };
  const options = { preventDefault: true, ignoreEventWhen: inChoice };
  useHotkeys(SHORTCUTS.nextRow.keys, () => walk(1), options);
  useHotkeys(SHORTCUTS.previousRow.keys, () => walk(-1), options);
}

/** Puts the focus on an account that is shown. */
export function focusAccount(place: HTMLElement | null, organisationId: string): void {
  place
    ?.querySelector<HTMLElement>(`[data-account="${CSS.escape(organisationId)}"] [data-account-link]`)
    ?.focus();
}

// The orders are walked by the same arrows.
const inChoice = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('[role=radiogroup], [role=menu]') !== null;
