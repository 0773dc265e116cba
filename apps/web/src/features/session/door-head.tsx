import type { ReactNode } from 'react';

/** What a way in is called, and in a sentence what happens. */
export function DoorHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-[-0.01em]">{title}</h1>
      {children ? <p className="text-pretty text-muted">{children}</p> : null}
    </div>
  );
}
