import { PasskeyToMake, PasskeyToShow, TRANSPORTS, type Transport } from '@cadans/contracts/passkeys';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import * as z from 'zod/mini';
import type { KeptPasskey } from './passkey-statements.js';
import type { RelyingParty } from './relying-party.js';

const FIVE_MINUTES = 300_000;

/** What a caller says that a passkey answered. */
export type Said = Readonly<Record<string, unknown>>;

/** Whether a challenge that was answered is the one that was put, asked once. */
export type IsOurs = (challenge: string) => Promise<boolean>;

const isTransport = (way: string): way is Transport => TRANSPORTS.some((one) => one === way);
const transportsOf = ({ transports }: { readonly transports: readonly string[] }) =>
  transports.filter(isTransport);

// What is not read here is nothing that is verified: extensions, and what a browser adds for its own use.
const answered = {
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z._default(z.object({}), {}),
};
const Made = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z._default(z.array(z.string()), []),
  }),
});
const Shown = z.object({
  ...answered,
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.optional(z.nullable(z.string())),
  }),
});

/** What a browser is told to make a passkey by: one that finds its owner by itself, and looks at who holds it. */
export async function optionsToAdd(
  party: RelyingParty,
  person: { id: string; name: string; email: string },
  challenge: Uint8Array<ArrayBuffer>,
  passkeys: readonly KeptPasskey[],
): Promise<PasskeyToMake> {
  const options = await generateRegistrationOptions({
    rpName: 'Cadans',
    rpID: party.id,
    userID: new TextEncoder().encode(person.id),
    userName: person.email,
    userDisplayName: person.name,
    challenge,
    timeout: FIVE_MINUTES,
    attestationType: 'none',
    excludeCredentials: passkeys.map((one) => ({ id: one.credentialId, transports: transportsOf(one) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return PasskeyToMake.parse(options);
}

/** What a browser is told to ask a passkey by: any of this host, or one of these. */
export async function optionsToAsk(
  party: RelyingParty,
  challenge: Uint8Array<ArrayBuffer>,
  passkeys: readonly KeptPasskey[] = [],
): Promise<PasskeyToShow> {
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    challenge,
    timeout: FIVE_MINUTES,
    userVerification: 'required',
    allowCredentials: passkeys.map((one) => ({ id: one.credentialId, transports: transportsOf(one) })),
  });
  return PasskeyToShow.parse(options);
}

/** The passkey that was made; undefined when what was sent shows none. */
export async function readMade(
  party: RelyingParty,
  answer: Said,
  isOurs: IsOurs,
): Promise<VerifiedRegistrationResponse['registrationInfo']> {
  const { data: made } = Made.safeParse(answer);
  if (!made) return undefined;
  const { response } = made;
  const read = await verifyRegistrationResponse({
    response: { ...made, response: { ...response, transports: transportsOf(response) } },
    expectedChallenge: isOurs,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(unreadable);
  return read?.verified ? read.registrationInfo : undefined;
}

/** What a passkey of somebody showed; undefined when it is not that passkey, or nobody was looked at. */
export async function readShown(party: RelyingParty, answer: Said, passkey: KeptPasskey, isOurs: IsOurs) {
  const { data: shown } = Shown.safeParse(answer);
  if (!shown) return undefined;
  const { userHandle, ...response } = shown.response;
  const read = await verifyAuthenticationResponse({
    response: { ...shown, response: { ...response, ...(userHandle && { userHandle }) } },
    expectedChallenge: isOurs,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
      transports: transportsOf(passkey),
    },
  }).catch(unreadable);
  return read?.verified && read.authenticationInfo.userVerified ? read.authenticationInfo : undefined;
}

/** The library throws at whatever is not as it must be; what a caller made up is no fault of ours. A lost database is. */
function unreadable(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && 'severity' in error) throw error;
  return undefined;
}
