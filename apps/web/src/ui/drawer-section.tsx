import { type ReactNode, useId } from 'react';

export interface DrawerSectionProps {
  title: string;
  /** Beside the title: how much there is, what can be done. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of a drawer; its name stays in sight while one reads in it. */
export function DrawerSection({ title, aside, children }: DrawerSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="pb-5">
      <div className="sticky top-0 z-10 -mx-1 mb-1.5 flex min-h-10 items-center gap-2 bg-surface px-1 pt-2.5 pb-1.5">
        <h2 id={id} className="section-label">
          {title}
        </h2>
        <div className="ml-auto flex items-center gap-2 text-xs text-muted">{aside}</div>
      </div>
      {children}
    </section>
  );
}
