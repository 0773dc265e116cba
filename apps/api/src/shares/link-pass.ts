import { createHmac, timingSafeEqual } from 'node:crypto';

const HOUR = 3_600_000;
const LASTS = 12 * HOUR;

/** The link a pass opens: its id, and the hash of its password. */
export interface PassedLink {
  readonly id: string;
  readonly passwordHash: string;
}

/** What who knew the password of a link keeps instead of it: it opens that link for twelve hours, and nothing else. */
export function linkPass(secret: string, link: PassedLink, now: Date): string {
  const until = now.getTime() + LASTS;
  return `${until}.${signature(secret, link, until)}`;
}

/** Whether a pass was made here for this link and has not run out. */
export function opensLink(secret: string, link: PassedLink, pass: string, now: Date): boolean {
  const [, until = '', signed = ''] = /^(\d{1,15})\.([\w-]{43})$/.exec(pass) ?? [];
  if (signed === '' || Number(until) <= now.getTime()) return false;
  return timingSafeEqual(Buffer.from(signed), Buffer.from(signature(secret, link, Number(until))));
}

function signature(secret: string, { id, passwordHash }: PassedLink, until: number): string {
  const said = JSON.stringify(['link-pass', id, passwordHash, until]);
  return createHmac('sha256', secret).update(said).digest('base64url');
}
