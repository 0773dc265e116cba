// The ways in come as one: a link that works no more leads to signing in, and the first load names one file, not three.
export { InvitationPage } from './invitation-page';
export { LinkPage } from './link-page';
export { ResetPage } from './reset-page';
export { SignInPage } from './sign-in-page';
