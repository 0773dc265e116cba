import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashed = promisify(argon2);

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane. About 30 ms of one core.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Hashes the password of a link (argon2id), in the usual written form with its costs and its salt. */
export async function hashLinkPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await hashed('argon2id', { message: normal(password), nonce, ...COST });
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${text(nonce)}$${text(tag)}`;
}

/** Whether a password is the one that was hashed; takes as long when it is not. */
export async function isLinkPassword(password: string, kept: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, wanted] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept) ?? [];
  if (!salt || !wanted) return false;
  const right = Buffer.from(wanted, 'base64');
  const tag = await hashed('argon2id', {
    message: normal(password),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: right.length,
  });
  return timingSafeEqual(tag, right);
}

// The same letters can be written in two ways: é typed on one keyboard is not the é of another.
const normal = (password: string) => password.normalize('NFC');
const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
