import { ROLES } from '@cadans/domain/ability';
import { DECISION_KINDS } from '@cadans/domain/decision-item';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { count, ids, percentage, Sentence } from './progress-parts.js';
import { day, id } from './values.js';

/** The trend is in points since the quarter before. */
const Dial = z.object({ value: percentage, trend: percentage });

/** Why an account needs attention: every point of it a sentence, and the rows it is about. */
export const AttentionReason = z.object({
  kind: z.enum([...DECISION_KINDS, 'low_coverage', 'approvals_waiting']),
  points: count,
  ids,
  sentence: Sentence,
});
export type AttentionReason = z.infer<typeof AttentionReason>;

/**
 * What the rules tell of an account in one line. The weeks are those of the ISO year that `on` lies in, as columns: how many
 * activities were published in the nth week, are planned in it, and how many promised moments went by in it.
 */
export const AccountLine = z.object({
  on: day,
  rhythm: Dial,
  focus: Dial,
  ownership: Dial,
  /** Coverage of the coming four weeks, 0 to 100; null = nothing is promised. */
  c4: percentage,
  attention: z.object({ points: count, reasons: z.array(AttentionReason), sentence: Sentence }),
  /** How many matters need a decision. */
  decisions: count,
  weeks: z.object({ done: z.array(count), planned: z.array(count), missed: z.array(count) }),
  nextReview: z.nullable(day),
});
export type AccountLine = z.infer<typeof AccountLine>;

/** An account of the caller, and as what they are a member of it. */
export const PortfolioAccount = z.extend(AccountLine, { id, name: z.string(), role: z.enum(ROLES) });
export type PortfolioAccount = z.infer<typeof PortfolioAccount>;

export const showPortfolio = endpoint({
  method: 'GET',
  path: '/portfolio',
  summary:
    'The accounts the caller is an active member of, those that need most attention first, with what is off course.',
  may: 'signed_in',
  answer: z.object({ accounts: z.array(PortfolioAccount) }),
});
