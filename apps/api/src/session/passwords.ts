import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { verifyPassword as verifyScrypt } from 'better-auth/crypto';
import { TurnsOfWork } from './turns-of-work.js';

/** What OWASP asks of argon2id at least: 19 MiB, twice over, one lane. Memory in KiB. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const PREFIX = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$`;
const WRITTEN = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** The same letters, however a keyboard composes them. */
const FORM = 'NFKC';

/** Two at once and a hundred waiting: a flood takes 38 MiB and no more, and the rest of the process goes on. */
const turns = new TurnsOfWork(2, 100);

/** A password as it is kept, of a person or of a link: argon2id, with what it was made with. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await turns.take(() => derive(password.normalize(FORM), nonce, 32, COST));
  return `${PREFIX}${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether a password is the one that was kept; of before argon2id (scrypt) as well. */
export async function verifyPassword({
  hash,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, kept] = WRITTEN.exec(hash) ?? [];
  if (!nonce || !kept) return turns.take(() => verifyScrypt({ hash, password }));
  const right = Buffer.from(kept, 'base64');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const isRight = async (message: string) =>
    timingSafeEqual(
      await turns.take(() => derive(message, Buffer.from(nonce, 'base64'), right.length, cost)),
      right,
    );
  const written = password.normalize(FORM);
  if (await isRight(written)) return true;
  // Passwords of links were once kept in another form, which few passwords differ in.
  const before = password.normalize('NFC');
  return before !== written && isRight(before);
}

/** Whether a password that was right is to be hashed anew: it was kept in a way we have left. */
export const isOutdated = (hash: string): boolean => !hash.startsWith(PREFIX);

/** A hash no password has: looked at where there is none, so that it takes as long. */
export const NOBODYS_HASH = `${PREFIX}${unpadded(randomBytes(16))}$${unpadded(randomBytes(32))}`;

function derive(message: string, nonce: Buffer, tagLength: number, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, tagLength, ...cost }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    );
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
