import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus on the content when another screen, or part of one, opens, so that a keyboard and a screen reader arrive where
 * the eyes are. Another year, filter or account of the same screen leaves the focus where it is.
 */
export function useFocusOnArrival(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const screen = useRouterState({
    select: ({ matches }) => {
      const open = matches.at(-1);
      return open && open.routeId + ('section' in open.params ? open.params.section : '');
    },
  });
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    place.current?.focus({ preventScroll: true });
  }, [screen]);
  return place;
}
