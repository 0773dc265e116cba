import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { PasskeyAnswer } from './passkeys.js';
import { Arrival } from './single-sign-on.js';

/** By what somebody who is signed in can show again who they are; a demo user has nothing to show it by, and need not. */
export const CONFIRMATION_WAYS = ['password', 'code', 'passkey', 'single_sign_on', 'demo'] as const;
export type ConfirmationWay = (typeof CONFIRMATION_WAYS)[number];

export const showConfirmationWays = endpoint({
  method: 'GET',
  path: '/session/confirmation-ways',
  summary: 'By what you can show that it is you. Empty: only by signing in again.',
  may: 'signed_in',
  answer: z.object({ ways: z.array(z.enum(CONFIRMATION_WAYS)) }),
});

export const confirmYourself = endpoint({
  method: 'POST',
  path: '/session/confirmations',
  summary:
    'Show that it is you, by exactly one of these. For ten minutes this session may then do what asks for it.',
  may: 'signed_in',
  body: z
    .strictObject({
      password: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
      code: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
      passkey: z.optional(PasskeyAnswer),
      singleSignOn: z.optional(Arrival),
      demo: z.optional(z.literal(true)),
    })
    .check(z.refine((given) => Object.keys(given).length === 1, 'exactly_one')),
  status: 204,
  refusals: ['not_confirmed', 'locked_for_now', 'sign_on_over', 'sign_on_refused', 'sign_on_unavailable'],
});
