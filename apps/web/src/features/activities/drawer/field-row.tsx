import type { ReactNode } from 'react';

/** A field beside its name. The field has that name itself, for who does not see it. */
export function FieldRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-start">
      <span aria-hidden className="flex min-h-9 items-center text-[0.8125rem] text-muted max-md:min-h-11">
        {label}
      </span>
      {children}
    </div>
  );
}
