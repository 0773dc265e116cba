import type { ReactElement, ReactNode, RefObject } from 'react';
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
      <TooltipText placement={placement}>{text}</TooltipText>
    </TooltipTrigger>
  );
}

export interface TooltipTextProps extends Pick<TooltipProps, 'placement'> {
  children: ReactNode;
  /** Where it hangs; a TooltipTrigger says so by itself. */
  of?: RefObject<HTMLElement | null>;
}

/** The text of a tooltip, while its trigger says that it is shown. */
export function TooltipText({ children, placement = 'top', of }: TooltipTextProps) {
  return (
    <AriaTooltip
      {...(of && { triggerRef: of })}
      placement={placement}
      offset={6}
      className="max-w-64 rounded-md bg-ink px-2 py-1 text-xs text-paper shadow-raised entering:animate-appear"
    >
      {children}
    </AriaTooltip>
  );
}
