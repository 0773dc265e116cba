import type { PasskeyToMake, PasskeyToShow } from '@cadans/contracts/passkeys';

type Said = Record<string, unknown>;

/** Whether this browser can hold passkeys, on a page that is safe enough for them. */
export const canUsePasskeys = () => typeof PublicKeyCredential === 'function';

/** The person closed the question of the browser, or let it run out: nothing went wrong. */
export class NotShown extends Error {}

// Asked for when a passkey is: nobody else waits for it.
const browser = () => import('@simplewebauthn/browser');

/** Lets the device make a passkey, by what the API says; throws NotShown when the person would rather not. */
export async function makePasskey(options: PasskeyToMake): Promise<Said> {
  const { startRegistration } = await browser();
  return { ...(await shown(startRegistration({ optionsJSON: options }))) };
}

/** Lets the person show a passkey; throws NotShown when they would rather not. */
export async function showPasskey(options: PasskeyToShow): Promise<Said> {
  const { startAuthentication } = await browser();
  return { ...(await shown(startAuthentication({ optionsJSON: options }))) };
}

async function shown<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    throw new NotShown(error instanceof Error ? error.name : '');
  }
}
