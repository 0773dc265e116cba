import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Sentence } from './progress-parts.js';
import { day, id, inOrganisation } from './values.js';

/** How one came in: with a session, with an API key, or with a link for who has no account. Or it happened to an account. */
export const VIAS = ['session', 'key', 'link', 'account'] as const;

/** One thing that was done, by whom and from where. */
export const AuditEvent = z.object({
  id,
  at: z.iso.datetime(),
  /** Null when no member did it. */
  member: z.nullable(z.object({ id, name: z.string() })),
  via: z.enum(VIAS),
  /** Of what happened to an account the network alone, as `192.0.2.0/24`. */
  address: z.nullable(z.string()),
  agent: z.nullable(z.string()),
  /** Method and path of the contract, below the organisation. */
  operation: z.string(),
  /** What was done, in words. */
  act: Sentence,
  /** What it was about, as that is called now; what is gone has no name. */
  about: z.array(z.string()),
  /** The names of what was given. */
  given: z.array(z.string()),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** So many stand on a page. */
export const EVENTS_PER_PAGE = 100;

const filters = {
  memberId: z.optional(id),
  /** The first and the last day, in the organisation's time zone. */
  from: z.optional(day),
  until: z.optional(day),
  /** What it is about: the first word of the path below the organisation; `security` for the accounts of members, `exports` for what was taken out. */
  room: z.optional(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
};

export const showAuditTrail = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/audit-trail',
  summary: 'Who did what, and from where; the latest first, a hundred at a time before the one named.',
  may: 'administer',
  params: z.object(inOrganisation),
  query: z.object({ ...filters, before: z.optional(id) }),
  answer: z.object({
    /** That of the organisation: where its days begin. */
    timeZone: z.string(),
    events: z.array(AuditEvent),
    /** The event to go on before; null when there is nothing more. */
    next: z.nullable(id),
  }),
});

export const exportAuditTrail = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/audit-trail.csv',
  audited: true,
  summary: 'The same as a CSV file, the whole of it, the oldest first.',
  may: 'administer',
  params: z.object(inOrganisation),
  query: z.object(filters),
});
