import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface PromiseLinkProps {
  organisationId: string;
  /** The latest row of the promise. */
  cadenceId: string;
  /** Whether its coming weeks are to be filled at once. */
  fill?: boolean;
  className: string;
  children: ReactNode;
}

/** The way to a promise on the rhythm screen. */
export function PromiseLink({
  organisationId,
  cadenceId,
  fill = false,
  className,
  children,
}: PromiseLinkProps) {
  return (
    <Link
      to="/o/$organisationId/rhythm"
      params={{ organisationId }}
      search={{ promise: cadenceId, ...(fill && { fill: 1 }) }}
      className={className}
    >
      {children}
    </Link>
  );
}
