import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

const keyOf = (secret: string) => createHash('sha256').update(`cadans-totp:${secret}`).digest();

/** Bytes as only this installation can read them again, and only for `whose` they are. */
export function seal(secret: string, whose: string, bytes: Buffer): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv).setAAD(Buffer.from(whose));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed; undefined when it was by another installation, for somebody else, or is damaged. */
export function unseal(secret: string, whose: string, sealed: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= IV + TAG) return undefined;
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, IV), {
    authTagLength: TAG,
  });
  cipher.setAAD(Buffer.from(whose)).setAuthTag(bytes.subarray(IV, IV + TAG));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]);
  } catch {
    return undefined;
  }
}
