import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Stop } from './stops';

/**
 * The one place of the sheet that holds the focus. A place out of sight is not drawn: it is scrolled to first and gets
 * the focus when it is there; one that is drawn elsewhere, in another lane, keeps it.
 */
export function useFocusStop(sheet: RefObject<HTMLElement | null>, scrollTo: (stop: Stop) => void) {
  const [focused, setFocused] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const holds = useRef(false);

  const focus = (stop: Stop) => {
    wanted.current = stop.id;
    setFocused(stop.id);
    scrollTo(stop);
  };

  const onFocus = (id: string) => {
    holds.current = true;
    setFocused(id);
  };
  // What a dialog takes comes back when it closes, also when its mark was drawn anew meanwhile.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest('[role$=dialog]'))) holds.current = false;
  };

  // After every drawing: what came into sight may be what waits for the focus.
  useEffect(() => {
    if (wanted.current === null && holds.current && document.activeElement === document.body)
      wanted.current = focused;
    if (wanted.current === null) return;
    const element = sheet.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(wanted.current)}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });

  return { focused, onFocus, onBlur, focus };
}
