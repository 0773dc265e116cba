/** The token behind the # of an address, as a mailed link carries it; null when none stands there. */
export function tokenOf(hash: string): string | null {
  return /^#?([\w-]{43})$/.exec(hash)?.[1] ?? null;
}
