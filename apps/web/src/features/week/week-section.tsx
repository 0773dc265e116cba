import { type ReactNode, useId } from 'react';

export interface WeekSectionProps {
  title: string;
  /** A quiet fact beside the title: how many, or which days. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the week under its heading. */
export function WeekSection({ title, aside, children }: WeekSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2.5">
      <header className="flex items-baseline gap-2">
        <h2 id={id} className="font-serif text-[1.0625rem] font-semibold">
          {title}
        </h2>
        {aside ? <span className="text-sm text-faint tabular-nums">{aside}</span> : null}
      </header>
      {children}
    </section>
  );
}

/** The rows of a part, for the eye and for the keys. */
export function WorkRows({ children }: { children: ReactNode }) {
  return <ul className="flex flex-col gap-2">{children}</ul>;
}
