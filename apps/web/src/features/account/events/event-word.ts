/** What can happen to the safety of an account, as the API names it. */
const KINDS = [
  'signed_in',
  'sign_in_failed',
  'locked',
  'wrong_code',
  'link_asked',
  'reset_asked',
  'password_changed',
  'password_reset',
  'two_step_on',
  'two_step_off',
  'recovery_codes_renewed',
  'recovery_code_used',
  'confirmed',
  'email_change_asked',
  'email_changed',
  'email_change_undone',
  'passkey_added',
  'passkey_removed',
  'identity_linked',
  'identity_unlinked',
  'session_ended',
  'other_sessions_ended',
  'all_sessions_ended',
] as const;

type Kind = (typeof KINDS)[number];

/** The word of an event; what is newer than this app has a word as well. */
export function eventWord(kind: string, door: string | null) {
  if (kind === 'signed_in' && door === 'passkey') return 'events.signed_in_by_passkey' as const;
  if (kind === 'signed_in' && door === 'link') return 'events.signed_in_by_link' as const;
  if (kind === 'signed_in' && door === 'single_sign_on') return 'events.signed_in_by_single_sign_on' as const;
  const known: Kind | undefined = KINDS.find((one) => one === kind);
  return known ? (`events.${known}` as const) : ('events.other' as const);
}
