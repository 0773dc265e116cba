import { createHmac, timingSafeEqual } from 'node:crypto';
import { NOTICE_KINDS, type NoticeKind } from '@cadans/domain/notice';

/** Whose mails of which kind a link ends. */
export interface Unsubscription {
  readonly organisationId: string;
  readonly memberId: string;
  readonly kind: NoticeKind;
}

/** The path of the link that ends mails of a kind for a member: signed, so that nobody ends another's. */
export function unsubscribePath(secret: string, of: Unsubscription): string {
  return `/api/unsubscribe/${of.organisationId}/${of.memberId}/${of.kind}/${signatureOf(secret, of)}`;
}

/** What a link ends; null when this installation did not sign it. */
export function readUnsubscription(
  secret: string,
  {
    organisationId = '',
    memberId = '',
    kind: written = '',
    signature = '',
  }: Record<string, string | undefined>,
): Unsubscription | null {
  const kind = NOTICE_KINDS.find((one) => one === written);
  if (!kind) return null;
  const of = { organisationId, memberId, kind };
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(secret, of))];
  return given.length === right.length && timingSafeEqual(given, right) ? of : null;
}

function signatureOf(secret: string, { organisationId, memberId, kind }: Unsubscription): string {
  return createHmac('sha256', `cadans-unsubscribe:${secret}`)
    .update(`${organisationId} ${memberId} ${kind}`)
    .digest('base64url');
}
