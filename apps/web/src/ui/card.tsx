import type { ReactNode } from 'react';
import { classes } from './classes';

export interface CardProps {
  children: ReactNode;
  title?: string;
  /** A quiet fact at the right of the title. */
  aside?: ReactNode;
  /** false leaves the inner space to the content, as for a table or a grid. */
  padded?: boolean;
  className?: string;
}

/** A white sheet on the paper. */
export function Card({ children, title, aside, padded = true, className }: CardProps) {
  return (
    <section
      className={classes(
        'rounded-card border border-line bg-surface shadow-card',
        padded && 'p-4 md:p-5',
        className,
      )}
    >
      {title ? (
        <header
          className={classes(
            'flex flex-wrap items-baseline justify-between gap-x-3 pb-3',
            !padded && 'px-4 pt-4',
          )}
        >
          <h2 className="font-serif text-lg font-semibold">{title}</h2>
          {aside ? <div className="text-sm text-faint">{aside}</div> : null}
        </header>
      ) : null}
      {children}
    </section>
  );
}
