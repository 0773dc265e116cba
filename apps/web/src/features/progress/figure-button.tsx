import type { ReactNode } from 'react';
import { classes } from '../../ui/classes';

export interface FigureButtonProps {
  /** What the number is, what it says and that it opens, in one sentence. */
  label: string;
  children: ReactNode;
  onPress: () => void;
  className?: string;
}

/** A number that opens to the rows it counted. The browser's own button: there are forty on this screen. */
export function FigureButton({ label, children, onPress, className }: FigureButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="dialog"
      onClick={onPress}
      className={classes(
        '-mx-1 min-h-6 min-w-6 cursor-pointer rounded-control px-1 [text-align:inherit] outline-offset-1 outline-focus hover:bg-sunken focus-visible:outline-2 max-md:min-h-11 max-md:min-w-11 print:min-h-0',
        className,
      )}
    >
      {children}
    </button>
  );
}
