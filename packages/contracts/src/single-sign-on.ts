import * as z from 'zod/mini';
import { Admission } from './doors.js';
import { endpoint } from './endpoint.js';
import { id } from './values.js';

/** Where the identity provider sends a browser back to: a page of the app, which hands on what it was told. */
export const ARRIVAL_PAGE = '/account/single-sign-on';

/** What a browser brings back from the provider: a code, or why there is none; with the `state` it was sent along with. */
export const Arrival = z
  .strictObject({
    state: z.string().check(z.regex(/^[\w-]{1,200}$/)),
    code: z.optional(z.string().check(z.minLength(1), z.maxLength(8000))),
    error: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    /** Who sent it, where a provider says so. */
    iss: z.optional(z.string().check(z.maxLength(500))),
  })
  .check(z.refine(({ code, error }) => (code === undefined) !== (error === undefined), 'exactly_one'));
export type Arrival = z.infer<typeof Arrival>;

/** The page of the provider to go to: for ten minutes, once, in this browser. */
const Departure = z.object({ address: z.string() });

const ARRIVING = ['sign_on_over', 'sign_on_refused', 'sign_on_unavailable'] as const;

export const beginSignOn = endpoint({
  method: 'POST',
  path: '/auth/single-sign-on/departures',
  summary:
    'Where to sign in at the identity provider of the company. Exists only where one is configured; its page sends the browser back within ten minutes.',
  may: 'anyone',
  answer: Departure,
  status: 201,
  refusals: ['sign_on_unavailable'],
});

export const signOn = endpoint({
  method: 'POST',
  path: '/auth/single-sign-on',
  summary:
    'Sign in with what the identity provider sent along, once, in the browser that was sent there. Who is not linked to an account yet gets in only when invited at an address the provider knows for sure; an account that is there already is never taken over by its address.',
  may: 'anyone',
  body: Arrival,
  answer: Admission,
  refusals: [...ARRIVING, 'no_account_yet', 'account_not_linked'],
});

/** An account at an identity provider by which somebody signs in. */
export const Identity = z.object({
  id,
  /** How the provider is called here. */
  provider: z.string(),
  /** What the provider last said their address is. */
  email: z.nullable(z.string()),
  since: z.string(),
  lastUsed: z.nullable(z.string()),
});
export type Identity = z.infer<typeof Identity>;

export const listIdentities = endpoint({
  method: 'GET',
  path: '/session/identities',
  summary: 'The accounts at an identity provider by which you sign in.',
  may: 'signed_in',
  answer: z.object({ identities: z.array(Identity) }),
});

export const beginIdentity = endpoint({
  method: 'POST',
  path: '/session/identities/departures',
  summary: 'Where to show at the identity provider which account there is yours.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  answer: Departure,
  status: 201,
  refusals: ['sign_on_unavailable'],
});

export const linkIdentity = endpoint({
  method: 'POST',
  path: '/session/identities',
  summary: 'Sign in from now on by the account at the identity provider that was shown, too.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  body: Arrival,
  answer: z.object({ identity: Identity }),
  status: 201,
  refusals: [...ARRIVING, 'identity_taken', 'identity_kept'],
});

export const unlinkIdentity = endpoint({
  method: 'DELETE',
  path: '/session/identities/:identityId',
  summary: 'Sign in by this account at the identity provider no more. A mailed link always lets you in.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  params: z.object({ identityId: id }),
  status: 204,
});

export const beginSignOnConfirmation = endpoint({
  method: 'POST',
  path: '/session/confirmations/departures',
  summary: 'Where to sign in anew at the identity provider, to show that it is you.',
  may: 'signed_in',
  answer: Departure,
  status: 201,
  refusals: ['sign_on_unavailable'],
});
