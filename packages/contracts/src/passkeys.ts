import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { id, line } from './values.js';

/** The ways in which a device with a passkey can be reached, as WebAuthn level 3 names them. */
export const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
export type Transport = (typeof TRANSPORTS)[number];

const PublicKey = z.literal('public-key');
const Known = z.object({ id: z.string(), type: PublicKey, transports: z.array(z.enum(TRANSPORTS)) });

/**
 * What a browser makes a passkey by, in the JSON form of WebAuthn level 3: one that finds its owner by itself and looks at who
 * holds it. Ids and challenges are base64url, `timeout` is in milliseconds.
 */
export const PasskeyToMake = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: PublicKey })),
  timeout: z.int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(Known),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
  extensions: z.object({ credProps: z.literal(true) }),
});
export type PasskeyToMake = z.infer<typeof PasskeyToMake>;

/** What a browser asks a passkey by: one of these, or any of this host when none are named. */
export const PasskeyToShow = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.int(),
  allowCredentials: z.array(Known),
  userVerification: z.literal('required'),
});
export type PasskeyToShow = z.infer<typeof PasskeyToShow>;

/** What a passkey answered, read whole by who verifies it; its id is what it is looked up by, and of at most 1023 bytes. */
export const PasskeyAnswer = z
  .record(z.string(), z.unknown())
  .check(z.refine(({ id }) => typeof id !== 'string' || /^[\w-]{1,1400}$/.test(id), 'not_an_id'));

/** A passkey as its owner sees it. */
export const Passkey = z.object({
  id,
  name: z.string(),
  since: z.string(),
  lastUsed: z.nullable(z.string()),
  /** Kept by more than this one device: it is not lost with it. */
  isBackedUp: z.boolean(),
});
export type Passkey = z.infer<typeof Passkey>;

export const listPasskeys = endpoint({
  method: 'GET',
  path: '/session/passkeys',
  summary: 'Your passkeys.',
  may: 'signed_in',
  answer: z.object({ passkeys: z.array(Passkey) }),
});

export const beginPasskey = endpoint({
  method: 'POST',
  path: '/session/passkeys/options',
  summary: 'What the browser asks a device to make a passkey for you by. For five minutes, once.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  answer: z.object({ options: PasskeyToMake }),
});

export const addPasskey = endpoint({
  method: 'POST',
  path: '/session/passkeys',
  summary: 'Keep a passkey that a device made for you, under a name.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  body: z.strictObject({ name: line(80), answer: PasskeyAnswer }),
  answer: z.object({ passkey: Passkey }),
  status: 201,
  refusals: ['passkey_refused', 'too_many_passkeys'],
});

export const removePasskey = endpoint({
  method: 'DELETE',
  path: '/session/passkeys/:passkeyId',
  summary: 'Sign in by this passkey no more.',
  may: 'signed_in',
  ownAccount: true,
  confirmed: true,
  params: z.object({ passkeyId: id }),
  status: 204,
});

export const beginPasskeySignIn = endpoint({
  method: 'POST',
  path: '/auth/passkey/options',
  summary: 'What the browser asks a passkey to sign in by. For five minutes, once.',
  may: 'anyone',
  answer: z.object({ options: PasskeyToShow }),
});

export const signInByPasskey = endpoint({
  method: 'POST',
  path: '/auth/passkey',
  summary:
    'Sign in by a passkey that looked at who holds it (a finger, a face, a PIN): that is both steps, no code is asked. The answer is the same for a passkey nobody has.',
  may: 'anyone',
  body: z.strictObject({ answer: PasskeyAnswer }),
  answer: z.object({}),
  refusals: ['passkey_refused'],
});

export const beginPasskeyConfirmation = endpoint({
  method: 'POST',
  path: '/session/confirmations/passkey-options',
  summary: 'What the browser asks one of your passkeys to show that it is you by. For five minutes, once.',
  may: 'signed_in',
  answer: z.object({ options: PasskeyToShow }),
});
