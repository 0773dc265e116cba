/** What happens to the safety of an account, and what the audit trail of its organisations calls it. */
export const USER_EVENT_WORDS = {
  signed_in: { nl: 'Ingelogd', en: 'Signed in' },
  sign_in_failed: { nl: 'Inloggen mislukt: verkeerd wachtwoord', en: 'Signing in failed: wrong password' },
  locked: {
    nl: 'Te vaak een verkeerd wachtwoord: even op slot',
    en: 'Wrong password too often: locked for a while',
  },
  wrong_code: { nl: 'Verkeerde code van de tweede stap', en: 'Wrong code of the second step' },
  link_asked: { nl: 'Inloglink gevraagd', en: 'Sign-in link asked' },
  reset_asked: { nl: 'Link voor een nieuw wachtwoord gevraagd', en: 'Link for a new password asked' },
  password_changed: { nl: 'Wachtwoord gewijzigd', en: 'Password changed' },
  password_reset: { nl: 'Nieuw wachtwoord gekozen via een mail', en: 'New password chosen through a mail' },
  two_step_on: { nl: 'Inloggen in twee stappen aangezet', en: 'Signing in in two steps switched on' },
  two_step_off: { nl: 'Inloggen in twee stappen uitgezet', en: 'Signing in in two steps switched off' },
  recovery_codes_renewed: { nl: 'Nieuwe herstelcodes gemaakt', en: 'New recovery codes made' },
  recovery_code_used: { nl: 'Herstelcode gebruikt', en: 'Recovery code used' },
  confirmed: { nl: 'Opnieuw laten zien wie het is', en: 'Shown again who it is' },
  email_change_asked: { nl: 'Ander e-mailadres gevraagd', en: 'Another e-mail address asked' },
  email_changed: { nl: 'E-mailadres gewijzigd', en: 'E-mail address changed' },
  email_change_undone: { nl: 'Oude e-mailadres teruggezet', en: 'Old e-mail address taken back' },
  passkey_added: { nl: 'Passkey toegevoegd', en: 'Passkey added' },
  passkey_removed: { nl: 'Passkey verwijderd', en: 'Passkey removed' },
  identity_linked: { nl: 'Account van het bedrijf gekoppeld', en: 'Account of the company linked' },
  identity_unlinked: { nl: 'Account van het bedrijf ontkoppeld', en: 'Account of the company unlinked' },
  session_ended: { nl: 'Ergens uitgelogd', en: 'Signed out somewhere' },
  all_sessions_ended: { nl: 'Overal uitgelogd', en: 'Signed out everywhere' },
  other_sessions_ended: { nl: 'Overal elders uitgelogd', en: 'Signed out everywhere else' },
} as const;

/** A stable name for something that happened to the safety of an account. */
export type UserEventKind = keyof typeof USER_EVENT_WORDS;

/** What the trail calls an event of an account, where acts have method and path: so it is found as what is about `security`. */
export const OF_ACCOUNT = 'EVENT security/';
