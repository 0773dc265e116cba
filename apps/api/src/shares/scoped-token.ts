import { createHash, randomBytes } from 'node:crypto';

const ORGANISATION_BYTES = 16;
const SECRET_BYTES = 32;
const FORM = /^[A-Za-z0-9_-]{64}$/;

/** What a token that somebody came with leads to: an organisation to look in, and the hash to look for. */
export interface ScopedToken {
  readonly organisationId: string;
  readonly hash: Buffer;
}

/**
 * The token of a link or a feed: the organisation it is of (so that looking it up needs no table outside all walls) and 256
 * random bits, in 64 letters. Only the hash of it is kept.
 */
export function newScopedToken(organisationId: string): ScopedToken & { readonly token: string } {
  const organisation = Buffer.from(organisationId.replaceAll('-', ''), 'hex');
  const token = Buffer.concat([organisation, randomBytes(SECRET_BYTES)]).toString('base64url');
  return { token, organisationId, hash: hashOf(token) };
}

/** Reads a token; undefined when it is none. Whether it leads anywhere, only the database knows. */
export function readScopedToken(token: string): ScopedToken | undefined {
  if (!FORM.test(token)) return undefined;
  const hex = Buffer.from(token, 'base64url').toString('hex', 0, ORGANISATION_BYTES);
  const organisationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { organisationId, hash: hashOf(token) };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
