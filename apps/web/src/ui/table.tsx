import type { ComponentProps } from 'react';
import { classes } from './classes';

/** A plain table that scrolls sideways inside its card; give it a caption or an aria-label. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <div className="w-full overflow-x-auto">
      <table {...rest} className={classes('w-full border-collapse text-sm', className)} />
    </div>
  );
}

export interface CellProps {
  /** Figures stand right, with digits of one width. */
  align?: 'start' | 'end';
}

export function HeadCell({
  align = 'start',
  className,
  ...rest
}: Omit<ComponentProps<'th'>, 'align'> & CellProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={classes(
        'border-b border-line px-3 py-2.5 text-xs font-medium whitespace-nowrap text-faint',
        align === 'end' ? 'text-right' : 'text-left',
        className,
      )}
    />
  );
}

export function Row({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr {...rest} className={classes('border-b border-line last:border-b-0', className)} />;
}

export function Cell({
  align = 'start',
  className,
  ...rest
}: Omit<ComponentProps<'td'>, 'align'> & CellProps) {
  return (
    <td
      {...rest}
      className={classes(
        'px-3 py-2.5 align-middle',
        align === 'end' ? 'text-right tabular-nums' : 'text-left',
        className,
      )}
    />
  );
}
