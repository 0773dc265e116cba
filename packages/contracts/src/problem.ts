import { CHANNEL_KINDS } from '@cadans/domain/channel';
import * as z from 'zod/mini';

/** Every way the API says no: stable names, so that the browser and other callers can act on them. */
export const PROBLEM_CODES = [
  // Who and where
  'signed_out',
  'wrong_credentials',
  'foreign_origin',
  'forbidden',
  'not_found',
  // What was sent
  'invalid',
  // The doors
  'locked_for_now',
  'link_spent',
  'link_of_other_browser',
  'second_step_over',
  'wrong_code',
  'wrong_password',
  'two_step_on',
  'two_step_off',
  'malformed',
  'unsupported_media_type',
  'too_large',
  'too_many',
  'precondition_required',
  'stale',
  'key_reused',
  // What the rules say
  'not_later',
  'not_earlier',
  'is_a_free_move',
  'needs_postponement',
  'needs_pull_in',
  'needs_note',
  'needs_decision',
  'not_open',
  'not_done',
  'not_scrapped',
  'done_in_future',
  'not_done_yet',
  'nothing_measured',
  'measured_in_future',
  'nothing_to_retract',
  'theme_not_chosen',
  'year_without_plan',
  'owner_not_active',
  'channel_deliberately_not',
  'deliberately_not',
  'already_decided_against',
  'no_go_lifted',
  'review_not_ahead',
  'review_closed',
  'review_undecided',
  'review_not_closed',
  'stays_on_agenda',
  'too_many_matters',
  'decided_already',
  'choice_not_offered',
  'due_day_passed',
  'carried_out',
  'campaign_of_other_theme',
  'request_decided',
  'merged_into_decided',
  'activity_touched',
  'form_closed',
  'needs_password',
  'wrong_link_password',
  'expiry_out_of_range',
  'too_many_links',
  'member_owns_open_work',
  'theme_in_use',
  'channel_in_use',
  'channel_promised',
  'already_promised',
  'not_the_latest',
  'times_out_of_range',
  'nothing_changes',
  'closed_period',
  'already_ended',
  'not_after_its_start',
  'needs_reason',
  'ends_before_it_starts',
  'outside_the_promise',
  'already_paused',
  'name_taken',
  'weights_not_whole',
  'many_themes',
  'no_themes',
  'theme_twice',
  'plan_agreed',
  'plan_exists',
  'not_yours',
  'not_a_member',
  'too_many_steps',
  'too_many_views',
  'too_many_organisations',
  'import_unreadable',
  'import_incomplete',
  'import_expired',
  'import_taken_back',
  'put_right_since',
  // Us
  'unavailable',
  'unexpected',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One field that is not right. `pointer` is a JSON pointer into what was sent: `/body/title`. */
export const FieldProblem = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** The no-go that refuses: on what it is (`kind` when on a kind of activity), why, who decided, and when it is reviewed. */
export const RefusingNoGo = z.object({
  id: z.string(),
  subject: z.string(),
  kind: z.nullable(z.enum(CHANNEL_KINDS)),
  reason: z.string(),
  by: z.nullable(z.string()),
  decidedOn: z.string(),
  reviewOn: z.string(),
});
export type RefusingNoGo = z.infer<typeof RefusingNoGo>;

/** An RFC 9457 problem document, in the caller's language. `current` is the state a stale caller did not see. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(PROBLEM_CODES),
  errors: z.optional(z.array(FieldProblem)),
  current: z.optional(z.unknown()),
  noGo: z.optional(RefusingNoGo),
  /** After how many seconds it may be tried again. */
  retryAfter: z.optional(z.int()),
});
export type Problem = z.infer<typeof Problem>;
