const KEY = 'cadans.organisation';

/** The organisation this device worked in last, so that the start leads back to it. */
export function lastOrganisation(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberOrganisation(organisationId: string): void {
  try {
    localStorage.setItem(KEY, organisationId);
  } catch {
    // Without storage the start leads to the first organisation of the list.
  }
}
