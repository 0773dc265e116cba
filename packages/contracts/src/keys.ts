import { ROLES } from '@cadans/domain/ability';
import { KEY_SCOPES, MOST_KEY_DAYS, USUAL_KEY_DAYS } from '@cadans/domain/key-scope';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { LANGUAGES } from './session.js';
import { day, id, inOrganisation, line } from './values.js';

const path = '/organisations/:organisationId/keys';

/**
 * A key with which a machine asks on behalf of a member. `prefix` is how it is recognised; what it consists of besides is
 * shown once, when it is made. `lastUsedFrom` is the address it last came from.
 */
export const ApiKey = z.object({
  id,
  memberId: id,
  memberName: z.string(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.enum(KEY_SCOPES)),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.nullable(z.iso.datetime()),
  lastUsedFrom: z.nullable(z.string()),
  revokedAt: z.nullable(z.iso.datetime()),
});
export type ApiKey = z.infer<typeof ApiKey>;

export const listKeys = endpoint({
  method: 'GET',
  path,
  summary: 'One’s own API keys, newest first; who administers sees those of everybody.',
  may: 'read',
  inPerson: true,
  params: z.object(inOrganisation),
  answer: z.object({ keys: z.array(ApiKey) }),
});

export const createKey = endpoint({
  method: 'POST',
  path,
  summary: 'Make an API key for oneself. Its secret is answered once, and nobody can show it again.',
  may: 'read',
  inPerson: true,
  confirmed: true,
  params: z.object(inOrganisation),
  body: z.strictObject({
    name: line(80),
    scopes: z.array(z.enum(KEY_SCOPES)).check(z.minLength(1), z.maxLength(KEY_SCOPES.length)),
    /** After how many days it opens nothing any more. */
    days: z._default(z.int().check(z.gte(1), z.lte(MOST_KEY_DAYS)), USUAL_KEY_DAYS),
  }),
  /** `secret` is the whole key; it is not there when the same request is answered again. */
  answer: z.object({ key: ApiKey, secret: z.optional(z.string()) }),
  status: 201,
  refusals: ['forbidden', 'too_many_keys'],
});

export const revokeKey = endpoint({
  method: 'DELETE',
  path: `${path}/:keyId`,
  summary: 'Revoke an API key, one’s own or, for who administers, anybody’s: from now on it opens nothing.',
  may: 'read',
  inPerson: true,
  params: z.object({ ...inOrganisation, keyId: id }),
  status: 204,
});

/** The API key that asks: whom it stands for, and what it was made for. `language` is how its member wants to be spoken to. */
export const KeyInUse = z.object({
  keyId: id,
  name: z.string(),
  scopes: z.array(z.enum(KEY_SCOPES)),
  expiresAt: z.iso.datetime(),
  organisation: z.object({ id, name: z.string() }),
  member: z.object({ id, name: z.string(), role: z.enum(ROLES), admin: z.boolean() }),
  language: z.enum(LANGUAGES),
  /** Today in the organisation's time zone. */
  today: day,
});
export type KeyInUse = z.infer<typeof KeyInUse>;

export const showKeyInUse = endpoint({
  method: 'GET',
  path: `${path}/in-use`,
  summary: 'The API key one asks with: whom it stands for, what it was made for, and until when.',
  may: 'read',
  onlyByKey: true,
  params: z.object(inOrganisation),
  answer: KeyInUse,
});
