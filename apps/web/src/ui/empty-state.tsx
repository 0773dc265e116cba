import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** Why it is empty and what belongs here: an empty state teaches. */
  children: ReactNode;
  icon?: ReactNode;
  /** One main act, perhaps a second. */
  actions?: ReactNode;
  /** 1 where it is the whole page. */
  level?: 1 | 2;
}

/** What stands where there is nothing yet. */
export function EmptyState({ title, children, icon, actions, level = 2 }: EmptyStateProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-6 py-12 text-center">
      {icon ? (
        <span
          aria-hidden
          className="mb-1 grid size-12 place-items-center rounded-full bg-accent-soft text-accent"
        >
          {icon}
        </span>
      ) : null}
      <Title className="font-serif text-xl font-semibold">{title}</Title>
      <div className="text-muted text-pretty">{children}</div>
      {actions ? <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
