import { createHash, createHmac } from 'node:crypto';

/** What a mailed link about an e-mail address does. */
export type EmailLink = 'confirm' | 'undo';

/** The token of a link: 256 bits that only this installation can work out, so that it need not be kept until the mail goes. */
export function linkToken(secret: string, what: EmailLink, changeId: string): string {
  return createHmac('sha256', secret).update(`email-change:${what}:${changeId}`).digest('base64url');
}

/** What is kept of a token, and by what it is found. */
export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('hex');
