import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** What the pointer rests on. */
export interface Tip {
  /** The stop it is about, or null when it is only a text. */
  readonly stop: string | null;
  readonly text: string | null;
  readonly at: DOMRect;
}

const WAIT = 250;

/** One tip for the whole sheet instead of one per mark: it comes when the pointer rests, and goes when it leaves. */
export function useTip() {
  const [tip, setTip] = useState<Tip | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const hide = () => {
    clearTimeout(waiting.current);
    setTip(null);
  };
  const onPointerOver = (event: PointerEvent<HTMLElement>) => {
    const element =
      event.pointerType !== 'touch' && event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-stop],[data-tip]')
        : null;
    hide();
    if (!element) return;
    waiting.current = setTimeout(
      () =>
        setTip({
          stop: element.dataset.stop ?? null,
          text: element.dataset.tip ?? null,
          at: element.getBoundingClientRect(),
        }),
      WAIT,
    );
  };

  useEffect(() => {
    const gone = () => {
      clearTimeout(waiting.current);
      setTip(null);
    };
    window.addEventListener('scroll', gone, { capture: true, passive: true });
    return () => {
      clearTimeout(waiting.current);
      window.removeEventListener('scroll', gone, { capture: true });
    };
  }, []);

  return { tip, hide, onPointerOver };
}
