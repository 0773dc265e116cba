import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes';
import { Spinner } from './spinner';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Stands before the text; gives way to a spinner while the act is pending. */
  icon?: ReactNode;
  className?: string;
}

/** A button with a text. `isPending` keeps it focusable, says so to screen readers and blocks a second press. */
export function Button({
  children,
  variant = 'secondary',
  size = 'm',
  icon,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClasses(variant, size, className)}>
      {rest.isPending ? <Spinner size={14} /> : icon}
      {children}
    </AriaButton>
  );
}
