import type { words as nl } from '../../nl/later/confirming';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  title: 'Show that it is you',
  why: 'This asks for a little more certainty. After that we will not ask again for ten minutes.',
  password: 'Password',
  passwordMissing: 'Fill in your password.',
  passwordWrong: 'This password is not right.',
  by_password: 'Rather your password',
  code: 'Code from your app, or a recovery code',
  codeMissing: 'Fill in the code.',
  codeWrong: 'This code is not right, or was used already.',
  by_code: 'Rather a code',
  by_passkey: 'With a passkey',
  passkeyWrong: 'No passkey of yours was used. Try again.',
  passkeyCannot: 'You have only a passkey, and this browser cannot use one. Sign out and in again.',
  by_provider: 'Sign in again with {{name}}',
  providerText:
    'You leave this page for a moment. Then you are back here, and do again what you wanted to do.',
  demo: 'This is a demo: a demo user has no password.',
  demoWrong: 'That does not work here.',
  nothing: 'You have no password and no code. Sign out and in again: then you can do this for ten minutes.',
  confirm: 'Confirm',
  cancel: 'Cancel',
  failed: 'Confirming failed',
};
