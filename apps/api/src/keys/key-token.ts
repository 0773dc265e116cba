import { createHash, randomBytes } from 'node:crypto';

/** `cdn_`, eight characters by which a key is recognised, and 256 bits that nobody can guess. */
const FORM = /^(cdn_[A-Za-z0-9]{8})_[A-Za-z0-9_-]{43}$/;

/** What `Authorization` begins with when a key comes along. */
const BEARER = /^Bearer (cdn_\S*)$/i;

/** A new key: the whole of it, its prefix, and the hash by which it is known again. The key itself is kept nowhere. */
export function newKey(): { token: string; prefix: string; hash: Buffer } {
  const prefix = `cdn_${randomBytes(4).toString('hex')}`;
  const token = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { token, prefix, hash: hashOfKey(token) };
}

/** What an `Authorization` header brings that calls itself a key of ours, however wrong; nothing when it brings none. */
export function keyIn(authorization: string | undefined): string | undefined {
  return BEARER.exec(authorization ?? '')?.[1];
}

/** Whether something has the form of a key: only then it is looked up. */
export const hasFormOfKey = (token: string): boolean => FORM.test(token);

export function hashOfKey(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
