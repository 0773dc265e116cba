import { HANDOVER_KINDS, HANDOVER_REASONS } from '@cadans/domain/handover';
import { PERIOD_KINDS } from '@cadans/domain/period';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Sentence } from './progress-parts.js';
import { TeamLoad } from './team.js';
import { day, id, inOrganisation, line } from './values.js';

const ofMember = z.object({ ...inOrganisation, memberId: id });

/** One thing somebody carries, and who is proposed to carry it on. A helping place is named by its activity. */
export const Carried = z.object({
  kind: z.enum(HANDOVER_KINDS),
  id,
  /** Of a promise its channel, of a decision empty: `sentence` says what was decided about. */
  title: z.string(),
  sentence: z.nullable(Sentence),
  /** The activity that a step prepares. */
  of: z.nullable(z.string()),
  themeId: z.nullable(id),
  /** The last day of the work, or the day by which it is to be decided. */
  endsOn: z.nullable(day),
  /** How often is promised. */
  often: z.nullable(z.object({ times: z.int(), per: z.enum(PERIOD_KINDS) })),
  /** What it weighs in the coming 13 weeks; nothing but activities weighs. */
  hours: z.number(),
  /** In which of the coming 13 weeks it weighs; null = in none. */
  week: z.nullable(z.int()),
  /** Null = nobody can take it. */
  toId: z.nullable(id),
  /** Why they: a place in `reasons`. */
  why: z.int(),
});
export type Carried = z.infer<typeof Carried>;

export const showCarried = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/members/:memberId/carried',
  summary: 'All that somebody carries, who could carry it on, and what that does to the coming 13 weeks.',
  may: 'steer',
  params: ofMember,
  answer: z.object({
    today: day,
    member: z.object({ id, name: z.string(), active: z.boolean() }),
    items: z.array(Carried),
    reasons: z.array(Sentence),
    themes: z.array(z.object({ id, name: z.string() })),
    /** Campaigns their open work is in: those have no owner, and go along with the work. */
    campaigns: z.array(z.object({ id, name: z.string(), open: z.int() })),
    /** Their own requests that wait for their answer: who asked stays who asked. */
    requests: z.array(z.object({ id, title: z.string() })),
    load: TeamLoad,
  }),
});

// As the database writes ids, so that they compare.
const lowerId = id.check(z.toLowerCase());

/** What goes to one person (null: to nobody, which only helping places and steps do), of one kind. */
const Share = z.strictObject({
  kind: z.enum(HANDOVER_KINDS),
  toId: z.nullable(lowerId),
  ids: z.array(lowerId),
});

/** Whether nothing goes twice: what is given to two people belongs to neither. */
function namesEachOnce(shares: readonly z.infer<typeof Share>[]): boolean {
  const named = shares.flatMap(({ kind, ids }) => ids.map((one) => `${kind} ${one}`));
  return new Set(named).size === named.length;
}

/** A hand-over as the ledger has it: who got how many of what. */
export const Handover = z.object({
  id,
  fromId: id,
  reason: z.enum(HANDOVER_REASONS),
  note: z.string(),
  byId: id,
  at: z.iso.datetime(),
  /** The one that this takes back. */
  undoesId: z.nullable(id),
  /** The one that took this back. */
  undoneById: z.nullable(id),
  lines: z.array(z.object({ kind: z.enum(HANDOVER_KINDS), toId: z.nullable(id), count: z.int() })),
});
export type Handover = z.infer<typeof Handover>;

/** What is carried otherwise than the caller saw: `current` of a refusal `handover_outdated`. */
export const HandoverOutdated = z.object({
  added: z.array(z.object({ kind: z.enum(HANDOVER_KINDS), id })),
  gone: z.array(z.object({ kind: z.enum(HANDOVER_KINDS), id })),
});
export type HandoverOutdated = z.infer<typeof HandoverOutdated>;

export const handOver = endpoint({
  method: 'POST',
  path: '/organisations/:organisationId/members/:memberId/handovers',
  summary:
    'Give all that somebody carries to others, as one act. Who does not leave may keep some (`toId` is they).',
  may: 'steer',
  params: ofMember,
  body: z.strictObject({
    reason: z.enum(HANDOVER_REASONS),
    note: z._default(line(500, 0), ''),
    /** All that was shown: what is carried otherwise by now is refused, with what differs. */
    shares: z.array(Share).check(z.maxLength(2000), z.refine(namesEachOnce, { error: 'named_twice' })),
  }),
  answer: Handover,
  status: 201,
  refusals: ['needs_note', 'nothing_changes', 'handover_outdated', 'keeps_while_leaving', 'owner_not_active'],
});

export const listHandovers = endpoint({
  method: 'GET',
  path: '/organisations/:organisationId/handovers',
  summary: 'What was handed over, by whom and why, the latest first.',
  may: 'read',
  params: z.object(inOrganisation),
  answer: z.object({ handovers: z.array(Handover) }),
});

export const undoHandover = endpoint({
  method: 'POST',
  path: '/organisations/:organisationId/handovers/:handoverId/undoings',
  summary: 'Give back what was handed over: all of it, when nobody changed whose it is and it is still open.',
  may: 'steer',
  params: z.object({ ...inOrganisation, handoverId: id }),
  answer: Handover,
  status: 201,
  refusals: ['handover_touched', 'owner_not_active'],
});
