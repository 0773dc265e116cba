import type { ProblemCode } from '@cadans/contracts/problem';
import pg from 'pg';
import { Refusal } from '../http/refusal.js';

/** What a constraint that refused means to the caller. Everything not named here is a fault of ours. */
const BY_CONSTRAINT: Record<string, ProblemCode> = {
  activity_theme_fkey: 'theme_not_chosen',
  activity_active_owner: 'owner_not_active',
  theme_active_owner: 'owner_not_active',
  step_active_owner: 'owner_not_active',
  activity_campaign_fkey: 'campaign_of_other_theme',
  activity_move_recorded: 'needs_postponement',
  postponement_needs_decision: 'needs_decision',
  decision_by_steering_member: 'forbidden',
  postponement_reason_check: 'needs_note',
  scrapping_reason_check: 'needs_note',
  channel_stance_check: 'needs_note',
  cadence_active_owner: 'owner_not_active',
  cadence_on_chosen_channel: 'channel_deliberately_not',
  cadence_one_at_a_time: 'already_promised',
  cadence_open_key: 'already_promised',
  cadence_closed_period: 'closed_period',
  cadence_pause_one_at_a_time: 'already_paused',
  cadence_pause_closed_period: 'closed_period',
  cadence_channel_fkey: 'channel_in_use',
  cadence_theme_fkey: 'theme_in_use',
  channel_is_promised: 'channel_promised',
  completion_report_pkey: 'report_reused',
  result_of_done: 'not_done_yet',
  result_measured_in_future: 'measured_in_future',
  member_owns_open_work: 'member_owns_open_work',
  organisation_is_leaving: 'organisation_is_leaving',
  organisation_deletion_standing_key: 'organisation_is_leaving',
  organisation_deletion_too_late: 'too_late_to_stay',
  organisation_deletion_by_admin: 'forbidden',
  organisation_keeps_admin: 'last_admin',
  member_removed_stays: 'not_found',
  invitation_by_admin: 'forbidden',
  invitation_once: 'invitation_used',
  invitation_in_time: 'invitation_over',
  member_organisation_id_user_id_key: 'already_member',
  handover_line_active_owner: 'owner_not_active',
  handover_by_steering_member: 'forbidden',
  handover_reason_check: 'needs_note',
  handover_organisation_id_undoes_id_key: 'handover_touched',
  absence_one_at_a_time: 'already_away',
  absence_active_stand_in: 'stand_in_not_active',
  plan_theme_weights_sum: 'weights_not_whole',
  plan_many_themes: 'many_themes',
  activity_against_no_go: 'deliberately_not',
  temptation_by_steering_member: 'forbidden',
  temptation_reason_check: 'needs_reason',
  temptation_no_go_fkey: 'channel_in_use',
  request_decline_reason_check: 'needs_reason',
  request_merged_into_open: 'merged_into_decided',
  request_merged_check: 'merged_into_decided',
  request_decided: 'request_decided',
  request_form_closed: 'form_closed',
  review_is_closed: 'review_closed',
  review_all_decided: 'review_undecided',
  review_own_matter: 'stays_on_agenda',
  review_decided_once: 'decided_already',
  review_choice_offered: 'choice_not_offered',
  review_decision_active_owner: 'owner_not_active',
  review_decision_due_on_check: 'due_day_passed',
  review_decision_reason_check: 'needs_reason',
  review_by_steering_member: 'forbidden',
  no_go_by_who_may: 'plan_agreed',
  no_go_lift_reason: 'needs_reason',
  no_go_stands: 'no_go_lifted',
  no_go_as_decided: 'no_go_lifted',
  no_go_review_ahead: 'review_not_ahead',
  no_go_standing_channel_key: 'already_decided_against',
  no_go_standing_audience_key: 'already_decided_against',
  no_go_standing_kind_key: 'already_decided_against',
  plan_theme_theme_fkey: 'theme_in_use',
  activity_channel_fkey: 'channel_in_use',
  plan_pkey: 'plan_exists',
  theme_organisation_id_name_key: 'name_taken',
  channel_organisation_id_name_key: 'name_taken',
  saved_view_own_name_key: 'name_taken',
  saved_view_shared_name_key: 'name_taken',
  saved_view_at_most_100: 'too_many_views',
  share_link_plan_fkey: 'year_without_plan',
  share_link_by_who_may: 'forbidden',
};

/** References that only the database checks, and the field that named what is not there. */
const MISSING: Record<string, string> = {
  theme_owner_fkey: '/body/ownerId',
  step_owner_fkey: '/body/ownerId',
  no_go_channel_fkey: '/body/channelId',
  calendar_feed_theme_fkey: '/body/aboutId',
  calendar_feed_channel_fkey: '/body/aboutId',
};

// Connection errors, shutdown, too many connections, out of time: the database is away for a moment.
const AWAY = '(?:08...|53...|57P..|57014|25P03|55P03|40001|40P01)';
const AWAY_CODE = new RegExp(`^${AWAY}$`);
// Prisma tells the code of the database in its message, its driver adapter in what caused it.
const AWAY_TOLD = new RegExp(`Code: \`${AWAY}\``);
const UNREACHABLE =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|\bP(1001|1002|1008|1017|2024|2028|2034|2037)\b|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|after calling end on the pool|Client was closed/;

/** The problem behind an error of the database driver or of Prisma, or none when it is not the database's. */
export function refusalByDatabase(error: unknown): Refusal | undefined {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    const refusal = refusalOf(cause);
    if (refusal) return refusal;
    cause = cause.cause;
  }
  return undefined;
}

function refusalOf(error: Error): Refusal | undefined {
  if (error instanceof pg.DatabaseError) {
    const named = refusalOfConstraint(error.constraint ?? '');
    if (named) return named;
    return AWAY_CODE.test(error.code ?? '') ? new Refusal('unavailable') : undefined;
  }
  const told = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  const constraint = [...Object.keys(BY_CONSTRAINT), ...Object.keys(MISSING)].find((name) =>
    told.includes(name),
  );
  const named = constraint && refusalOfConstraint(constraint);
  if (named) return named;
  const isAway =
    AWAY_CODE.test(originalCodeOf(error.cause)) || AWAY_TOLD.test(told) || UNREACHABLE.test(told);
  return isAway ? new Refusal('unavailable') : undefined;
}

function originalCodeOf(cause: unknown): string {
  const carries = typeof cause === 'object' && cause !== null && 'originalCode' in cause;
  return carries ? String(cause.originalCode) : '';
}

function refusalOfConstraint(constraint: string): Refusal | undefined {
  const code = BY_CONSTRAINT[constraint];
  if (code) return new Refusal(code);
  const pointer = MISSING[constraint];
  return pointer ? new Refusal('not_found', { fields: [{ pointer, code: 'not_found' }] }) : undefined;
}
