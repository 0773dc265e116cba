/** What a mail with a link can be asked for: to sign in, or to choose a new password. */
export type MailKind = 'link' | 'reset';
