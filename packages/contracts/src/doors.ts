import { isCommonPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@cadans/domain/password';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';

/** Where a mailed link leads: the token stands behind a #, so that no server and no other page ever hears it. */
export const MAGIC_LINK_PAGE = '/sign-in/link';
export const PASSWORD_RESET_PAGE = '/sign-in/new-password';

const email = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254),
    z.regex(/^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u),
  );

/** A password that is tried: whatever it is, it is right or wrong. */
const tried = z.string().check(z.minLength(1), z.maxLength(LONGEST_PASSWORD));
/** A password that is chosen. */
export const NewPassword = z.string().check(
  z.minLength(SHORTEST_PASSWORD),
  z.maxLength(LONGEST_PASSWORD),
  z.refine((password) => !isCommonPassword(password), 'common_password'),
);
const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** Six digits from the app of the telephone, or a recovery code; spaces and dashes are no part of either. */
const code = z.string().check(z.trim(), z.minLength(6), z.maxLength(40));

/**
 * What a door answers. `secondStep` true: there is no session yet; within five minutes and five tries the second step
 * is asked for, which this browser alone can take.
 */
export const Admission = z.object({ secondStep: z.boolean() });
export type Admission = z.infer<typeof Admission>;

export const signIn = endpoint({
  method: 'POST',
  path: '/auth/sign-in/email',
  summary:
    'Sign in with e-mail and password. The answer is the same for an address that nobody has. After five wrong tries an address waits, longer each time, at most an hour; a mailed link lets its owner in meanwhile.',
  may: 'anyone',
  body: z.strictObject({ email, password: tried }),
  answer: Admission,
  refusals: ['wrong_credentials', 'locked_for_now'],
});

export const askMagicLink = endpoint({
  method: 'POST',
  path: '/session/magic-links',
  summary:
    'Ask for a link by mail that signs in: for 15 minutes, once, in this browser. The answer is the same for an address that nobody has.',
  may: 'anyone',
  body: z.strictObject({ email }),
  answer: z.object({}),
  status: 202,
});

export const redeemMagicLink = endpoint({
  method: 'POST',
  path: '/session/magic-links/redeem',
  summary:
    'Sign in with the token of a mailed link, in the browser that asked for it. Only a POST uses it up: who opens the page has not.',
  may: 'anyone',
  body: z.strictObject({ token }),
  answer: Admission,
  refusals: ['link_spent', 'link_of_other_browser'],
});

export const askPasswordReset = endpoint({
  method: 'POST',
  path: '/session/password-resets',
  summary:
    'Ask for a link by mail to choose a new password: for 30 minutes, once. The answer is the same for an address that nobody has.',
  may: 'anyone',
  body: z.strictObject({ email }),
  answer: z.object({}),
  status: 202,
});

export const redeemPasswordReset = endpoint({
  method: 'POST',
  path: '/session/password-resets/redeem',
  summary:
    'Choose a new password with the token of a mailed link. It ends every session; this browser is let in, after the second step when there is one.',
  may: 'anyone',
  body: z.strictObject({ token, password: NewPassword }),
  answer: Admission,
  refusals: ['link_spent'],
});

export const takeSecondStep = endpoint({
  method: 'POST',
  path: '/session/second-step',
  summary:
    'Open the session with a code from the app or a recovery code, after a door asked for it. Each works once. The answer tells how many recovery codes are left, when one was used.',
  may: 'anyone',
  body: z.strictObject({ code }),
  answer: z.object({ recoveryCodesLeft: z.nullable(z.int()) }),
  refusals: ['wrong_code', 'second_step_over', 'locked_for_now'],
});

/** Whether a second step is asked of somebody, since when, and how many recovery codes they have left. */
export const TwoStep = z.object({ since: z.nullable(z.string()), recoveryCodesLeft: z.int() });
export type TwoStep = z.infer<typeof TwoStep>;

export const showTwoStep = endpoint({
  method: 'GET',
  path: '/session/totp',
  summary: 'Whether signing in asks a second step of me.',
  may: 'signed_in',
  answer: TwoStep,
});

export const beginTotp = endpoint({
  method: 'POST',
  path: '/session/totp',
  summary:
    'Begin with a second step: the secret for the app, in text, as an otpauth address and as a QR code (a path of an SVG in a square of `size`). Nothing is asked until a code of it is confirmed; beginning again gives another secret.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  answer: z.object({
    secret: z.string(),
    uri: z.string(),
    qr: z.object({ size: z.int(), path: z.string() }),
  }),
  status: 201,
  refusals: ['two_step_on'],
});

/** Ten codes that each stand in for the app once. Told this one time. */
const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const confirmTotp = endpoint({
  method: 'POST',
  path: '/session/totp/confirm',
  summary:
    'Show that the app gives the right codes: from now on signing in asks one. Answers ten recovery codes, this once.',
  may: 'signed_in',
  ownAccount: true,
  body: z.strictObject({ code }),
  answer: RecoveryCodes,
  refusals: ['wrong_code', 'two_step_on', 'two_step_off', 'locked_for_now'],
});

export const endTotp = endpoint({
  method: 'DELETE',
  path: '/session/totp',
  summary: 'Ask no second step of me any more. The recovery codes go as well.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  status: 204,
  refusals: ['two_step_off'],
});

export const renewRecoveryCodes = endpoint({
  method: 'POST',
  path: '/session/recovery-codes',
  summary: 'Ten new recovery codes, told this once. The ones before work no more.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  answer: RecoveryCodes,
  status: 201,
  refusals: ['two_step_off'],
});

export const changePassword = endpoint({
  method: 'PUT',
  path: '/session/password',
  summary: 'Choose another password. Every other session of mine ends.',
  may: 'signed_in',
  ownAccount: true,
  body: z.strictObject({ current: tried, next: NewPassword }),
  status: 204,
  refusals: ['wrong_password', 'locked_for_now'],
});
