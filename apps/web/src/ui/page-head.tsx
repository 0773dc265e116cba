import type { ReactNode } from 'react';

export interface PageHeadProps {
  title: string;
  /** The small line above the title: year, week, or the core message. */
  above?: ReactNode;
  /** Stands at the right: figures or buttons. */
  children?: ReactNode;
}

/** The head of a page; its title is the page's only h1. */
export function PageHead({ title, above, children }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="min-w-0">
        {above ? <p className="truncate text-xs text-muted">{above}</p> : null}
        <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-[-0.01em]">{title}</h1>
      </div>
      {children ? <div className="flex flex-wrap items-center gap-3">{children}</div> : null}
    </header>
  );
}
