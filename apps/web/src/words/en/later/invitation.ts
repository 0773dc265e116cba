import type { words as nl } from '../../nl/later/invitation';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  pageTitle: 'Invitation',
  title: 'Join {{organisation}}',
  text: '{{by}} invites you to work on the marketing of {{organisation}}, as {{role}}.',
  admin: 'You become admin as well.',
  who: {
    new: 'The invitation is for {{address}}. With that address and the password you choose now you sign in from here on.',
    you: 'You are signed in as {{email}}. The organisation is added; what you have stays.',
    known:
      'The invitation is for {{address}}. You have an account there already: sign in, and it goes on here.',
  },
  name: 'Your name',
  nameMissing: 'Fill in your name.',
  accept: 'Join',
  signInFirst: 'Sign in and join',
  signIn: 'To signing in',
  anotherTitle: 'This invitation is for somebody else',
  anotherText:
    'It is for {{address}}, and you are signed in as {{email}}. Is that you as well? Then sign out and go on with that address.',
  signOut: 'Sign out and go on',
  notDone: 'Joining did not work',
  done: 'Welcome to {{organisation}}',
  trouble: {
    unknownTitle: 'This invitation cannot be found',
    unknownText: 'Open the link in the mail once more, all of it. If that does not work, ask for a new one.',
    overTitle: 'This invitation is over',
    overText: 'It stood for seven days. Ask who invited you to send it again.',
    usedTitle: 'This invitation was used already',
    usedText: 'It works once. If that was you, just sign in. If it was not, tell who invited you.',
    withdrawnTitle: 'This invitation stands no more',
    withdrawnText: 'It was withdrawn, or a newer one was sent. See whether there is a later mail.',
  },
};
