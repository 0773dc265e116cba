import { createHmac, timingSafeEqual } from 'node:crypto';
import { base32 } from '../doors/totp.js';

/** 80 bits: sixteen letters, which nobody guesses and somebody can type over. */
const BYTES = 10;

/**
 * The code that shows that somebody may begin here: `ABCD-EFGH-IJKL-MNOP`. It follows from the secret of the installation and
 * the salt of its database, so that every process on that database tells the same one and neither alone gives it away.
 */
export function setupCode(secret: string, salt: string): string {
  const digest = createHmac('sha256', secret).update(`cadans-setup:${salt}`).digest();
  return base32(digest.subarray(0, BYTES)).replace(/(.{4})(?=.)/g, '$1-');
}

/** Whether a code is the right one; how it is written (small letters, spaces, dashes) is no part of it. */
export function isSetupCode(given: string, right: string): boolean {
  const [one, other] = [given, right].map((code) => Buffer.from(code.toUpperCase().replace(/[\s-]/g, '')));
  return (
    one !== undefined && other !== undefined && one.length === other.length && timingSafeEqual(one, other)
  );
}
