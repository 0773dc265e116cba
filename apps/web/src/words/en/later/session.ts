import type { words as nl } from '../../nl/later/session';
import type { Translated } from '../../words';

export const words: Translated<typeof nl> = {
  pageTitle: 'Sign in',
  promise: 'One yearly plan. Every activity serves a theme and carries a name.',
  promiseText:
    'No more loose shots: every week you see whether the rhythm holds, whether the work follows the choices, and whether what somebody took on gets finished.',
  picture: 'A yearly plan with, for each channel, the weeks in which something appears',
  welcome: 'Good to see you',
  demoIntro: 'This is a demo with sample plans. Choose who you come in as.',
  marketer: 'Junior marketer',
  marketerText: 'What do I do this week? You plan, move and finish, in seconds.',
  director: 'Director',
  directorText: 'Are we on course? In five minutes you see what needs a decision from you.',
  consultant: 'Consultant',
  consultantText: 'Which account needs me first? You steer several plans from one place.',
  requester: 'Requester',
  requesterText: 'Can this go in the plan too? You ask for it and see what becomes of it.',
  withEmail: 'Sign in with e-mail',
  orWithEmail: 'Or with your e-mail address',
  email: 'E-mail address',
  password: 'Password',
  signIn: 'Sign in',
  emailMissing: 'Enter your e-mail address.',
  passwordMissing: 'Enter your password.',
  wrong: 'This e-mail address and password do not belong together.',
  tooOften: 'You tried too often. Wait a moment and then try again.',
  failed: 'Signing in does not work',
};
