import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A token of 256 bits, as it stands in a link or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whether a text can be such a token. */
export const isToken = (text: string | undefined): text is string => TOKEN.test(text ?? '');

/** What is kept of a secret that is only ever compared: its hash, in hexadecimal. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
