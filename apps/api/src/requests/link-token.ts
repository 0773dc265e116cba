import { createHash, randomBytes } from 'node:crypto';

/** The token of a link, 256 bits, and the hash by which it is known again: the token itself is kept nowhere. */
export function newLinkToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** The hash of a token that somebody came with. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
