const KEY = 'cadans.visits';
const MOST = 300;

/** When this device last went into which account, in milliseconds. */
export function knownVisits(): ReadonlyMap<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(typeof kept === 'object' ? (kept ?? {}) : {});
    return new Map(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    return new Map();
  }
}

/** Remembers a visit; of the oldest nobody asks any more. */
export function rememberVisit(organisationId: string, at = Date.now()): void {
  const latest = [...knownVisits(), [organisationId, at] as const].slice(-MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(latest)));
  } catch {
    // Without storage the order is the one of urgency.
  }
}

/** The visits with that to the account one comes from, which nobody may have remembered. */
export function visitsUntilNow(organisationId: string | null): ReadonlyMap<string, number> {
  const visits = new Map(knownVisits());
  if (organisationId !== null) visits.set(organisationId, Date.now());
  return visits;
}
