import { Refusal } from './refusal.js';

/** What was found; refuses what is not there (404). */
export function there<Found>(found: Found | undefined | null): Found {
  if (!found) throw new Refusal('not_found');
  return found;
}

/**
 * What was found, at the version the caller saw. Refuses what is not there (404), and what was changed since (412), with
 * how it is `shown` now.
 */
export function asSeen<Found extends { readonly version: number }>(
  found: Found | undefined | null,
  version: number,
  shown: (found: Found) => unknown = (one) => one,
): Found {
  const known = there(found);
  if (known.version !== version) throw new Refusal('stale', { current: shown(known) });
  return known;
}
