import { type RefObject, useEffect, useState } from 'react';
import { Hint } from './later-hint';

export interface TooltipProps {
  /** What it says; never the only place where something important stands. */
  text: string;
  /** The part it says it of, drawn before it. */
  of: RefObject<HTMLElement | null>;
}

/** A short text on hover and on keyboard focus, made when somebody comes near for the first time. */
export function Tooltip({ text, of }: TooltipProps) {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const part = of.current;
    if (!part || isNear) return;
    const heard = new AbortController();
    const { signal } = heard;
    const near = () => setNear(true);
    part.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && near(), { signal });
    part.addEventListener('focus', near, { signal });
    return () => heard.abort();
  }, [of, isNear]);
  return isNear ? <Hint text={text} of={of} /> : null;
}
