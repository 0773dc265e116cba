import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus on the content when another screen opens, so that a keyboard and a screen reader arrive where
 * the eyes are. Another year, filter or account of the same screen leaves the focus where it is.
 */
export function useFocusOnArrival(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const screen = useRouterState({ select: ({ matches }) => matches.at(-1)?.routeId });
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    place.current?.focus({ preventScroll: true });
  }, [screen]);
  return place;
}
