import { createHmac } from 'node:crypto';
import { Refusal } from '../http/refusal.js';
import { hashOfToken, newLinkToken } from '../requests/link-token.js';

/**
 * The token by which a request is followed. Under an Idempotency-Key the same request sent again to the same form has the
 * same token, so that it is known again though only a hash of it is kept. Nobody can reckon it without our secret, and
 * nobody gets it who does not know the key. A key in no known form is refused.
 */
export function statusToken(secret: string, key: string | undefined, formId: string, asked: unknown) {
  if (key === undefined) return newLinkToken();
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new Refusal('malformed');
  const said = JSON.stringify(['status-token', formId, key, asked]);
  const token = createHmac('sha256', secret).update(said).digest('base64url');
  return { token, hash: hashOfToken(token) };
}
