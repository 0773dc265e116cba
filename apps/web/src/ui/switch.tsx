import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import { classes } from './classes';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  className?: string;
}

/** Turns something on or off at once, without a save button. */
export function Switch({ children, className, ...rest }: SwitchProps) {
  return (
    <AriaSwitch
      {...rest}
      className={classes(
        'group inline-flex min-h-6 cursor-pointer items-center gap-2.5 text-sm disabled:cursor-not-allowed disabled:opacity-50 max-md:min-h-11',
        className,
      )}
    >
      <span
        data-mark
        className="flex h-5 w-9 shrink-0 items-center rounded-full bg-field p-0.5 transition-colors outline-offset-2 outline-focus group-selected:bg-accent group-focus-visible:outline-2"
      >
        <span className="size-4 rounded-full bg-surface shadow-card transition-transform group-selected:translate-x-4" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
