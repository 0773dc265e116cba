import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IdentityDoor } from '../session/record-user-event.js';

/** What a challenge is for; only one for just that, and of that person, is taken. */
export type Ceremony = `add ${string}` | `confirm ${string}` | 'sign in' | `single sign-on ${string}`;

const FIVE_MINUTES = 300_000;
const RANDOM = 32;
const END = 6;

/**
 * A challenge: random, with its own end, and signed. Nothing is kept of it until it is answered, so that who only asks fills
 * nothing. It lasts so many milliseconds.
 */
export function newChallenge(
  secret: string,
  ceremony: Ceremony,
  lasts = FIVE_MINUTES,
): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(RANDOM + END);
  randomBytes(RANDOM).copy(head);
  head.writeUIntBE(Date.now() + lasts, RANDOM, END);
  return new Uint8Array(Buffer.concat([head, signatureOf(secret, ceremony, head)]));
}

/** When a challenge of ours (base64url) ends, in milliseconds since 1970. */
export const endOf = (challenge: string): number =>
  Buffer.from(challenge, 'base64url').readUIntBE(RANDOM, END);

/** Whether an answered challenge (base64url) is ours, in time, for this, and answered for the first time. */
export async function spend(
  door: IdentityDoor,
  { secret, ceremony, challenge }: { secret: string; ceremony: Ceremony; challenge: string },
): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url');
  const head = bytes.subarray(0, RANDOM + END);
  const right = signatureOf(secret, ceremony, head);
  const given = bytes.subarray(RANDOM + END);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
  const ends = head.readUIntBE(RANDOM, END);
  if (ends <= Date.now()) return false;
  await door.query('delete from user_spent_challenge where expires_at < now()');
  const { rowCount } = await door.query(
    'insert into user_spent_challenge (hash, expires_at) values ($1, $2) on conflict do nothing',
    [createHash('sha256').update(bytes).digest('hex'), new Date(ends)],
  );
  return rowCount === 1;
}

function signatureOf(secret: string, ceremony: Ceremony, head: Buffer): Buffer {
  return createHmac('sha256', secret).update(`passkey ${ceremony}\n`).update(head).digest();
}
