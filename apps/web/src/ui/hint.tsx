import { type RefObject, useEffect, useEffectEvent } from 'react';
import { Tooltip as AriaTooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip';
import { useTooltipTriggerState } from 'react-stately/useTooltipTriggerState';

export interface HintProps {
  text: string;
  /** The part it says it of, which the pointer or the focus has reached already. */
  of: RefObject<HTMLElement | null>;
}

/** A tooltip, made only when somebody comes near: a list of hundreds of buttons needs none until then. */
export function Hint({ text, of }: HintProps) {
  const state = useTooltipTriggerState({ delay: 500, closeDelay: 100 });
  const show = useEffectEvent((now: boolean) => state.open(now));
  const hide = useEffectEvent((now: boolean) => state.close(now));
  useEffect(() => {
    const part = of.current;
    if (!part) return;
    const heard = new AbortController();
    const { signal } = heard;
    const near = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && show(false);
    const inFocus = () => part.matches(':focus-visible') && show(true);
    part.addEventListener('pointerenter', near, { signal });
    part.addEventListener('pointerleave', () => hide(false), { signal });
    part.addEventListener('pointerdown', () => hide(true), { signal });
    part.addEventListener('focus', inFocus, { signal });
    part.addEventListener('blur', () => hide(true), { signal });
    document.addEventListener('keydown', () => hide(true), { signal, capture: true });
    if (part.matches(':focus-visible')) show(true);
    else if (part.matches(':hover')) show(false);
    return () => heard.abort();
  }, [of]);
  return (
    <TooltipTriggerStateContext value={state}>
      <AriaTooltip
        triggerRef={of}
        placement="top"
        offset={6}
        className="max-w-64 rounded-md bg-ink px-2 py-1 text-xs text-paper shadow-raised entering:animate-appear"
      >
        {text}
      </AriaTooltip>
    </TooltipTriggerStateContext>
  );
}
