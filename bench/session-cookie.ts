import { createHmac } from 'node:crypto';

/** The secret that the measured API signs its sessions with. */
export const SECRET = 'a secret of the benchmark alone';

/** The cookie of a session that stands in the database, as the API would have set it. */
export function sessionCookie(token: string): string {
  const signature = createHmac('sha256', SECRET).update(token).digest('base64');
  return `cadans.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
