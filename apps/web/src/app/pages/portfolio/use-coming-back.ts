import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { lastOrganisation } from '../../../features/organisations/last-organisation';
import { focusAccount } from '../../../features/portfolio/use-account-keys';
import { rememberVisit } from '../../../features/portfolio/visits';
import { afterFrame } from '../../../ui/after-frame';
import { lastPlace } from './last-place';
import { openWayBack } from './way-back';

const route = getRouteApi('/portfolio');

/**
 * Lays the portfolio out as it was left when it opens without saying how, and puts the focus on the account one comes from
 * once the accounts are there. Answers where they stand.
 */
export function useComingBack(isThere: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const isOpened = useRef(false);
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const router = useRouter();
  useEffect(() => openWayBack(router), [router]);
  useEffect(() => {
    if (isOpened.current || !isThere) return;
    isOpened.current = true;
    const last = lastPlace();
    const from = lastOrganisation();
    if (from) rememberVisit(from);
    if (!last) return;
    const isPlain = Object.values(search).every((part) => part === undefined);
    if (isPlain) void navigate({ search: last.search, replace: true });
    // What was open in the account gives the focus back to where it came from when it goes: that comes first.
    afterFrame(() => focusAccount(place.current, last.organisationId));
  }, [isThere, navigate, search]);
  return place;
}
