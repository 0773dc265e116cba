import { type ReactNode, useRef } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { type ButtonVariant, iconButtonClasses } from './button-classes';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** Says what it does: read aloud and shown on hover. */
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  className?: string;
}

/** A square button with only an icon on it. */
export function IconButton({ label, icon, variant, className, ...rest }: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton {...rest} ref={button} aria-label={label} className={iconButtonClasses(variant, className)}>
        {icon}
      </AriaButton>
      <Tooltip text={label} of={button} />
    </>
  );
}
