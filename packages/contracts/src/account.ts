import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';

/** Where mailed links about an e-mail address lead: the token stands behind a #, so that no server and no other page hears it. */
export const NEW_EMAIL_PAGE = '/account/new-email';
export const UNDO_EMAIL_PAGE = '/account/undo-email';

const email = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(254),
    z.regex(/^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u),
  );

/** A mailed token; what cannot be one is as spent as one that was used. */
const token = z.string().check(z.maxLength(100));

/** The address that was asked for and is not confirmed yet. */
const Pending = z.object({ email: z.string(), until: z.string() });

export const showEmailChange = endpoint({
  method: 'GET',
  path: '/session/email-change',
  summary: 'Which e-mail address you asked for that still waits for its link, and until when.',
  may: 'signed_in',
  answer: z.object({ pending: z.nullable(Pending) }),
});

export const askEmailChange = endpoint({
  method: 'POST',
  path: '/session/email-changes',
  summary:
    'Ask for another e-mail address: within a day it is confirmed by the link that is mailed there. The answer is the same for an address somebody else has.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  body: z.strictObject({ email }),
  answer: z.object({ pending: Pending }),
  status: 202,
  refusals: ['same_email'],
});

export const confirmEmailChange = endpoint({
  method: 'POST',
  path: '/account/email-changes/confirm',
  summary:
    'Take the new e-mail address into use, by the token that was mailed there: within a day, once. The old address is told.',
  may: 'anyone',
  body: z.strictObject({ token }),
  status: 204,
  refusals: ['link_spent'],
});

export const undoEmailChange = endpoint({
  method: 'POST',
  path: '/account/email-changes/undo',
  summary:
    'Have the old e-mail address back, by the token that was mailed there: within a week, once. Signs the account out everywhere, and takes away its password and whatever passkeys and second step came since.',
  may: 'anyone',
  body: z.strictObject({ token }),
  status: 204,
  refusals: ['link_spent'],
});
