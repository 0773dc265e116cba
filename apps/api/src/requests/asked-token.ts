import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token by which a mail leads to a request: its id, and a signature of 128 bits. The token that was told when it was
 * asked is kept nowhere; this one is not kept either, but can be signed again.
 */
export function mailedToken(secret: string, organisationId: string, requestId: string): string {
  const id = Buffer.from(requestId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, signatureOf(secret, organisationId, requestId)]).toString('base64url');
}

/** The request that a mailed token leads to; null when this installation did not sign it. */
export function readMailedToken(secret: string, organisationId: string, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 32) return null;
  const id = bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return timingSafeEqual(bytes.subarray(16), signatureOf(secret, organisationId, id)) ? id : null;
}

const signatureOf = (secret: string, organisationId: string, requestId: string) =>
  createHmac('sha256', `cadans-asked:${secret}`)
    .update(`${organisationId} ${requestId}`)
    .digest()
    .subarray(0, 16);
