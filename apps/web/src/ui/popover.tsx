import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover';
import { classes } from './classes';

export interface PopoverProps extends Omit<AriaPopoverProps, 'className' | 'style'> {
  className?: string;
}

/**
 * A floating panel. Put it with its button in a DialogTrigger and a Dialog inside it, or give it `triggerRef`,
 * `isOpen` and `onOpenChange` to hang it on any element.
 */
export function Popover({ className, offset = 6, ...rest }: PopoverProps) {
  return (
    <AriaPopover
      {...rest}
      offset={offset}
      className={classes(
        'max-w-[calc(100vw-1.5rem)] overflow-auto rounded-card border border-line bg-surface text-ink shadow-raised outline-none entering:animate-rise',
        className,
      )}
    />
  );
}
