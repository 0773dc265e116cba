import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

export interface TooltipProps {
  /** What it says; never the only place where something important stands. */
  text: ReactNode;
  /** One focusable part, such as a Button. */
  children: ReactElement;
  placement?: 'top' | 'bottom' | 'left' | 'right';
}

/** A short text on hover and on keyboard focus. */
export function Tooltip({ text, children, placement = 'top' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={6}
        className="max-w-64 rounded-md bg-ink px-2 py-1 text-xs text-paper shadow-raised entering:animate-appear"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
