import type { Request } from '@cadans/contracts/requests';
import { useState } from 'react';
import type { Asked, TriageAct } from './asked';

type AskedNow = Exclude<Asked, { is: 'new' }>;

/**
 * Which question about a request stands open: one that was chosen here, or the one that a link was followed for. It stays
 * when somebody else answers meanwhile, so that who answers too late hears what happened; and a link is followed once.
 */
export function useAsked(openedFor: TriageAct | undefined, opened: Request | undefined) {
  const followed = openedFor && opened ? { is: openedFor, request: opened } : null;
  const now = linkOf(followed);
  const [asked, setAsked] = useState<AskedNow | null>(followed);
  const [link, setLink] = useState(now);
  if (now !== null && now !== link) {
    setLink(now);
    setAsked(followed);
  } else if (openedFor === undefined && link !== null) setLink(null);
  return [asked, setAsked] as const;
}

const linkOf = (asked: AskedNow | null) => (asked === null ? null : `${asked.is} ${asked.request.id}`);
