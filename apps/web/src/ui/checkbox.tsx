import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import { classes } from './classes';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  /** Leave it out only together with an aria-label, as in a table row. */
  children?: ReactNode;
  className?: string;
}

/** Yes or no. `isIndeterminate` for a head that stands above a part of the rows. */
export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className={classes(
        'group inline-flex min-h-6 cursor-pointer items-start gap-2 text-sm disabled:cursor-not-allowed disabled:opacity-50 max-md:min-h-11 max-md:items-center',
        className,
      )}
    >
      {({ isIndeterminate }) => (
        <>
          <span
            data-mark
            className="mt-px grid size-[1.125rem] shrink-0 place-items-center rounded-[5px] border border-field bg-surface text-transparent transition-colors outline-offset-2 outline-focus group-hover:border-ink group-selected:border-accent group-selected:bg-accent group-selected:text-on-accent group-indeterminate:border-accent group-indeterminate:bg-accent group-indeterminate:text-on-accent group-invalid:border-danger group-focus-visible:outline-2"
          >
            {isIndeterminate ? (
              <Minus size={13} strokeWidth={3} aria-hidden />
            ) : (
              <Check size={13} strokeWidth={3} aria-hidden />
            )}
          </span>
          {children ? <span className="min-w-0">{children}</span> : null}
        </>
      )}
    </AriaCheckbox>
  );
}
