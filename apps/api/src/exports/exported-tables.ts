/** A table that leaves with an export, and what of it does not. */
export interface ExportedTable {
  readonly name: string;
  /** Columns that stay here, besides `organisation_id`: they mean nothing elsewhere, or are nobody's to have. */
  readonly without?: readonly string[];
  /** Columns that stay here and have to hold something there: SQL over the row that comes in. */
  readonly filled?: Readonly<Record<string, string>>;
}

// A link that nobody was given: no token has this hash.
const NO_TOKEN = 'sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))';

/**
 * What is exported, in the order in which it comes in again: a row refers to what stood before it. Tables in one list refer
 * to each other and come in as one statement.
 */
export const EXPORTED: readonly (readonly ExportedTable[])[] = [
  // Who a member is as a person belongs to that person and this installation: `people` in the file says by which address.
  [{ name: 'member', without: ['user_id'] }],
  [{ name: 'plan' }],
  [{ name: 'foundation' }],
  [{ name: 'theme' }],
  [{ name: 'plan_theme' }],
  [{ name: 'channel' }],
  [{ name: 'campaign' }],
  [{ name: 'activity' }, { name: 'scrapping' }],
  [{ name: 'activity_helper' }],
  [{ name: 'decision' }],
  [{ name: 'postponement' }],
  [{ name: 'pull_in' }],
  [{ name: 'retraction' }],
  // The transaction is this server's, and keys do not travel.
  [{ name: 'activity_event', without: ['transaction', 'key_id'] }],
  [{ name: 'step' }],
  [{ name: 'step_template' }],
  [{ name: 'comment' }],
  [{ name: 'comment_mention' }],
  [{ name: 'saved_view' }],
  [{ name: 'cadence' }],
  [{ name: 'cadence_pause' }],
  [{ name: 'no_go' }],
  [{ name: 'no_go_review' }],
  [{ name: 'temptation' }],
  [{ name: 'result' }],
  [{ name: 'result_import' }],
  [{ name: 'result_import_entry' }],
  [{ name: 'result_import_undo' }],
  [{ name: 'request_form', without: ['token_hash'], filled: { token_hash: NO_TOKEN } }],
  [
    {
      name: 'request',
      without: ['status_token_hash'],
      filled: { status_token_hash: `case when form_id is not null then ${NO_TOKEN} end` },
    },
  ],
  [{ name: 'request_event' }],
  [{ name: 'review_rhythm' }],
  [{ name: 'review' }],
  [{ name: 'review_item' }],
  [{ name: 'review_decision' }],
  [{ name: 'review_outcome' }],
  [{ name: 'notification' }],
  [{ name: 'notice_preference' }],
  [{ name: 'notice_setting' }],
  [{ name: 'handover' }],
  [{ name: 'handover_line' }],
  [{ name: 'absence' }],
];

/** What is not exported, and why. A new table of an organisation is named here or above: a test tells who forgot. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  account_summary: 'is reckoned again from the rest',
  api_key: 'a key opens this organisation, here',
  audit_event: 'says who did what here, from which address; it has a file of its own',
  calendar_feed: 'a link opens this organisation, here',
  completion_report: 'belongs to the keys that reported',
  idempotency_key: 'answers of requests that are over',
  import_file: 'is kept for a day while somebody imports it',
  invitation: 'a link opens this organisation, here',
  job: 'work that waits is done here',
  member_visit: 'says when a person was last here',
  organisation_deletion: 'is about this organisation, not about what it holds',
  outgoing_mail: 'what was sent was sent from here',
  presence: 'who looks at this moment',
  reminder: 'what waits for the mail of the day is told here',
  reminder_round: 'says on which days was looked over here',
  restoration: 'says where this organisation came from',
  share_link: 'a link opens this organisation, here',
  summary_due: 'is reckoned again from the rest',
  webhook: 'its secrets are of here',
  webhook_delivery: 'what was told was told from here',
};
