import type { ApiKey } from '@cadans/contracts/keys';

/** How a key stands at a moment (milliseconds): it works, or it was revoked or has expired. */
export function keyState(
  { revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>,
  now: number,
): 'works' | 'revoked' | 'expired' {
  if (revokedAt !== null) return 'revoked';
  return Date.parse(expiresAt) <= now ? 'expired' : 'works';
}
