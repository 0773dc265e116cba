import type { words as nl } from '../../nl/later/doors';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  or: 'or',
  toSignIn: 'Back to signing in',
  email: 'E-mail address',
  emailMissing: 'Enter your e-mail address.',
  emailWrong: 'This is not yet a complete e-mail address, such as name@company.com.',
  notDone: 'That did not work',
  offline: 'There is no connection. Try again as soon as there is.',
  wait_one: 'That was too often in a row. It can be done again in {{count}} second.',
  wait_other: 'That was too often in a row. It can be done again in {{count}} seconds.',
  waitMinutes_one: 'That was too often in a row. It can be done again in {{count}} minute, at {{time}}.',
  waitMinutes_other: 'That was too often in a row. It can be done again in {{count}} minutes, at {{time}}.',
  show: 'Show password',
  hide: 'Hide password',
  forgot: 'Forgot your password?',
  linkInstead: 'Mail me a sign-in link',
  signOn: {
    with: 'Sign in with {{name}}',
    pageTitle: 'Signing in by your company',
    busy: 'Finding out who you are…',
    nothing: 'This page is a part of signing in by your company. Begin at signing in.',
    back: 'Back to Cadans',
  },
  locked: {
    title: 'Wait a while',
    text_one:
      'A wrong password was tried too often. You can try again in {{count}} minute, at {{time}}. Rather get in now? A link by mail works at once.',
    text_other:
      'A wrong password was tried too often. You can try again in {{count}} minutes, at {{time}}. Rather get in now? A link by mail works at once.',
    soon_one:
      'A wrong password was tried too often. You can try again in {{count}} second. In doubt? Have a link mailed.',
    soon_other:
      'A wrong password was tried too often. You can try again in {{count}} seconds. In doubt? Have a link mailed.',
    over: 'You can try again. In doubt? Have a link mailed.',
  },
  mail: {
    link: {
      title: 'Sign in with a link',
      text: 'You get a mail with a link that signs you in without a password. It works for 15 minutes, once, and only in this browser.',
      send: 'Mail me the link',
    },
    reset: {
      title: 'A new password',
      text: 'You get a mail with a link to choose a new password. Until you do, your old one keeps working.',
      send: 'Mail me the link',
    },
  },
  sent: {
    title: 'Look in your mailbox',
    text: 'If {{email}} belongs to an account, a mail is on its way now.',
    next: {
      link: 'Open the link in this browser. It does not work in another browser or on another device.',
      reset: 'Open the link and choose your new password.',
    },
    nothingTitle: 'Nothing arriving?',
    wait: 'Wait a few minutes: not every mailbox is equally quick.',
    spam: 'Look in the folder with unwanted mail.',
    address: 'Is the address above right? It has to be the one you were invited on.',
    admin: 'Still nothing? Ask the administrator of your organisation whether you were invited.',
    again: 'Send again',
    againIn: 'It can be sent again in {{count}} s',
    sentAgain: 'Another mail is on its way. Use the latest.',
    other: 'Other address',
  },
  secondStep: {
    title: 'One more step',
    text: 'Enter the six-digit code from the app on your phone.',
    label: 'Code from your app',
    until: 'You have until {{time}} to enter the code.',
    enter: 'Continue',
    wrong: 'This code is not right, or was used already. Wait for the next one in your app and enter that.',
    wrongRecovery: 'This recovery code is not right, or was used already. Each code works once.',
    incomplete: 'A code has six digits.',
    recoveryMissing: 'Enter one of your recovery codes.',
    useRecovery: 'Use a recovery code',
    useApp: 'Use the code from your app',
    recoveryText: 'Enter one of the ten codes you kept when you set up the second step.',
    recoveryLabel: 'Recovery code',
    usedRecovery: 'Signed in with a recovery code',
    codesLeft_one: 'You have {{count}} recovery code left. Make new ones at your account.',
    codesLeft_other:
      'You have {{count}} recovery codes left. Make new ones at your account when they run low.',
    noneLeft: 'That was your last recovery code. Make new ones at your account.',
    lost: 'Lost both phone and recovery codes? Ask the administrator of your organisation for help.',
    overTitle: 'The time for your code is up',
    overText: 'You have five minutes and five tries. Sign in again and keep your phone at hand.',
    again: 'Sign in again',
  },
  open: {
    link: {
      pageTitle: 'Sign in with your link',
      title: 'You are almost there',
      text: 'Press the button to sign in. After that this link no longer works.',
      act: 'Sign in',
    },
    reset: {
      pageTitle: 'New password',
      title: 'Choose a new password',
      text: 'Wherever you are still signed in, you will be signed out.',
      act: 'Keep password',
      done: 'Your new password is kept',
      doneText: 'Everywhere else you are signed out.',
    },
    goneTitle: 'This link no longer works',
    goneText: {
      link: 'It was used already, or is older than a quarter of an hour. Have a new one mailed.',
      reset: 'It was used already, or is older than half an hour. Have a new one mailed.',
    },
    foreignTitle: 'You asked for this link in another browser',
    foreignText:
      'For your safety a sign-in link only works in the browser in which you asked for it. Open it there, or ask for one here.',
    missingTitle: 'There is no link left in the address',
    missingText:
      'The secret code from your mail was taken out of the address, so that nobody reads it over your shoulder. Open the link in your mail once more.',
    askAnew: {
      link: 'Ask for a new link here',
      reset: 'Ask for a new link',
    },
    signIn: 'To signing in',
  },
  newPassword: {
    label: 'New password',
    hint: 'At least 12 characters. A sentence of a few words is easy to remember and strong.',
    more_one: '{{count}} more character.',
    more_other: '{{count}} more characters.',
    common: 'This password is on the list that burglars try first. Choose something of your own.',
    tooLong: 'This is too long: at most 200 characters.',
    good: 'Long enough. Do not use it anywhere else.',
    strong: 'Strong. Nobody guesses a password this long.',
  },
};
